-- AlterTable
ALTER TABLE "Position" ADD COLUMN     "continuesId" TEXT;

-- AlterTable
ALTER TABLE "Body" ADD COLUMN     "continuesId" TEXT;

-- AlterTable
ALTER TABLE "Scenario" ADD COLUMN     "note" TEXT;

-- AlterTable
ALTER TABLE "BoardDecision" ADD COLUMN     "latestOn" TEXT,
ADD COLUMN     "note" TEXT,
ADD COLUMN     "postponedTo" TEXT,
ADD COLUMN     "proposal" TEXT,
ADD COLUMN     "text" TEXT;

-- CreateIndex
CREATE INDEX "Position_secretariatId_continuesId_idx" ON "Position"("secretariatId", "continuesId");

-- CreateIndex
CREATE INDEX "Body_secretariatId_continuesId_idx" ON "Body"("secretariatId", "continuesId");

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_secretariatId_continuesId_fkey" FOREIGN KEY ("secretariatId", "continuesId") REFERENCES "Position"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Body" ADD CONSTRAINT "Body_secretariatId_continuesId_fkey" FOREIGN KEY ("secretariatId", "continuesId") REFERENCES "Body"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
