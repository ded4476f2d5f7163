-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "note" TEXT;

-- AlterTable
ALTER TABLE "PositionAgreement" ADD COLUMN     "validFrom" TEXT;

-- AlterTable
ALTER TABLE "Allocation" ADD COLUMN     "approvedAmount" BIGINT;

-- AlterTable
ALTER TABLE "Instalment" ADD COLUMN     "isRetention" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Obligation" ADD COLUMN     "keptDue" TEXT;

-- AlterTable
ALTER TABLE "Anchoring" ADD COLUMN     "wish" TEXT;

-- AlterTable
ALTER TABLE "AnchoringStageChange" ADD COLUMN     "evidence" TEXT;

-- AlterTable
ALTER TABLE "AnchoringStep" ADD COLUMN     "cost" BIGINT;

-- AlterTable
ALTER TABLE "Body" ADD COLUMN     "deputyId" TEXT,
ADD COLUMN     "responsibleId" TEXT;

-- AlterTable
ALTER TABLE "BoardReview" ADD COLUMN     "minutes" TEXT,
ADD COLUMN     "signedOffBy" TEXT,
ADD COLUMN     "signedOffOn" TEXT;

-- AlterTable
ALTER TABLE "BoardDecision" ADD COLUMN     "decidedById" TEXT;

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "claimedAt" TIMESTAMP(3),
ADD COLUMN     "nextAttemptAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "ChangeRequest" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "grantId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "day" TEXT NOT NULL,
    "requestedOn" TEXT,
    "answeredOn" TEXT,
    "answer" TEXT,
    "responsibleId" TEXT,
    "deputyId" TEXT,
    "sortOrder" INTEGER NOT NULL,
    "recordedOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ChangeRequest_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "BoardVote" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "decisionId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "voter" TEXT NOT NULL,
    "vote" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "BoardVote_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateIndex
CREATE INDEX "ChangeRequest_secretariatId_grantId_idx" ON "ChangeRequest"("secretariatId", "grantId");

-- CreateIndex
CREATE INDEX "ChangeRequest_secretariatId_responsibleId_idx" ON "ChangeRequest"("secretariatId", "responsibleId");

-- CreateIndex
CREATE INDEX "ChangeRequest_secretariatId_deputyId_idx" ON "ChangeRequest"("secretariatId", "deputyId");

-- CreateIndex
CREATE UNIQUE INDEX "BoardVote_secretariatId_decisionId_userId_key" ON "BoardVote"("secretariatId", "decisionId", "userId");

-- CreateIndex
CREATE INDEX "Body_secretariatId_responsibleId_idx" ON "Body"("secretariatId", "responsibleId");

-- CreateIndex
CREATE INDEX "Body_secretariatId_deputyId_idx" ON "Body"("secretariatId", "deputyId");

-- CreateIndex
CREATE INDEX "Mail_status_nextAttemptAt_idx" ON "Mail"("status", "nextAttemptAt");

-- AddForeignKey
ALTER TABLE "ChangeRequest" ADD CONSTRAINT "ChangeRequest_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeRequest" ADD CONSTRAINT "ChangeRequest_secretariatId_grantId_fkey" FOREIGN KEY ("secretariatId", "grantId") REFERENCES "Grant"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ChangeRequest" ADD CONSTRAINT "ChangeRequest_secretariatId_responsibleId_fkey" FOREIGN KEY ("secretariatId", "responsibleId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ChangeRequest" ADD CONSTRAINT "ChangeRequest_secretariatId_deputyId_fkey" FOREIGN KEY ("secretariatId", "deputyId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Body" ADD CONSTRAINT "Body_secretariatId_responsibleId_fkey" FOREIGN KEY ("secretariatId", "responsibleId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Body" ADD CONSTRAINT "Body_secretariatId_deputyId_fkey" FOREIGN KEY ("secretariatId", "deputyId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "BoardVote" ADD CONSTRAINT "BoardVote_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BoardVote" ADD CONSTRAINT "BoardVote_secretariatId_decisionId_fkey" FOREIGN KEY ("secretariatId", "decisionId") REFERENCES "BoardDecision"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;
