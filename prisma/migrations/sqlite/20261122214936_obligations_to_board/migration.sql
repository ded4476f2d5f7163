-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN "note" TEXT;

-- AlterTable
ALTER TABLE "PositionAgreement" ADD COLUMN "validFrom" TEXT;

-- AlterTable
ALTER TABLE "Allocation" ADD COLUMN "approvedAmount" BIGINT;

-- AlterTable
ALTER TABLE "Obligation" ADD COLUMN "keptDue" TEXT;

-- AlterTable
ALTER TABLE "Anchoring" ADD COLUMN "wish" TEXT;

-- AlterTable
ALTER TABLE "AnchoringStageChange" ADD COLUMN "evidence" TEXT;

-- AlterTable
ALTER TABLE "AnchoringStep" ADD COLUMN "cost" BIGINT;

-- AlterTable
ALTER TABLE "BoardReview" ADD COLUMN "minutes" TEXT;
ALTER TABLE "BoardReview" ADD COLUMN "signedOffBy" TEXT;
ALTER TABLE "BoardReview" ADD COLUMN "signedOffOn" TEXT;

-- AlterTable
ALTER TABLE "BoardDecision" ADD COLUMN "decidedById" TEXT;

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN "claimedAt" DATETIME;
ALTER TABLE "Mail" ADD COLUMN "nextAttemptAt" DATETIME;

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

    PRIMARY KEY ("secretariatId", "id"),
    CONSTRAINT "ChangeRequest_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ChangeRequest_secretariatId_grantId_fkey" FOREIGN KEY ("secretariatId", "grantId") REFERENCES "Grant" ("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT,
    CONSTRAINT "ChangeRequest_secretariatId_responsibleId_fkey" FOREIGN KEY ("secretariatId", "responsibleId") REFERENCES "Contact" ("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "ChangeRequest_secretariatId_deputyId_fkey" FOREIGN KEY ("secretariatId", "deputyId") REFERENCES "Contact" ("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "BoardVote" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "decisionId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "voter" TEXT NOT NULL,
    "vote" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("secretariatId", "id"),
    CONSTRAINT "BoardVote_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "BoardVote_secretariatId_decisionId_fkey" FOREIGN KEY ("secretariatId", "decisionId") REFERENCES "BoardDecision" ("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Instalment" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "grantId" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "day" TEXT NOT NULL,
    "requestedOn" TEXT,
    "receivedOn" TEXT,
    "receivedAmount" BIGINT,
    "isRetention" BOOLEAN NOT NULL DEFAULT false,
    "responsibleId" TEXT,
    "deputyId" TEXT,
    "sortOrder" INTEGER NOT NULL,
    "recordedOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("secretariatId", "id"),
    CONSTRAINT "Instalment_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Instalment_secretariatId_grantId_fkey" FOREIGN KEY ("secretariatId", "grantId") REFERENCES "Grant" ("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT,
    CONSTRAINT "Instalment_secretariatId_responsibleId_fkey" FOREIGN KEY ("secretariatId", "responsibleId") REFERENCES "Contact" ("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Instalment_secretariatId_deputyId_fkey" FOREIGN KEY ("secretariatId", "deputyId") REFERENCES "Contact" ("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT
);
INSERT INTO "new_Instalment" ("amount", "day", "deputyId", "grantId", "id", "number", "receivedAmount", "receivedOn", "recordedOn", "requestedOn", "responsibleId", "secretariatId", "sortOrder", "version") SELECT "amount", "day", "deputyId", "grantId", "id", "number", "receivedAmount", "receivedOn", "recordedOn", "requestedOn", "responsibleId", "secretariatId", "sortOrder", "version" FROM "Instalment";
DROP TABLE "Instalment";
ALTER TABLE "new_Instalment" RENAME TO "Instalment";
CREATE INDEX "Instalment_secretariatId_responsibleId_idx" ON "Instalment"("secretariatId", "responsibleId");
CREATE INDEX "Instalment_secretariatId_deputyId_idx" ON "Instalment"("secretariatId", "deputyId");
CREATE UNIQUE INDEX "Instalment_secretariatId_grantId_number_key" ON "Instalment"("secretariatId", "grantId", "number");
CREATE TABLE "new_Body" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "level" TEXT,
    "demandedByGrantId" TEXT,
    "effortArea" TEXT,
    "mandate" TEXT,
    "tasks" TEXT,
    "attendanceDuty" TEXT,
    "substitutesAllowed" BOOLEAN NOT NULL DEFAULT true,
    "rhythm" TEXT,
    "paperLeadDays" INTEGER,
    "responsibleId" TEXT,
    "deputyId" TEXT,
    "sortOrder" INTEGER NOT NULL,
    "recordedOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("secretariatId", "id"),
    CONSTRAINT "Body_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Body_secretariatId_planId_fkey" FOREIGN KEY ("secretariatId", "planId") REFERENCES "Plan" ("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT,
    CONSTRAINT "Body_secretariatId_demandedByGrantId_fkey" FOREIGN KEY ("secretariatId", "demandedByGrantId") REFERENCES "Grant" ("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Body_secretariatId_responsibleId_fkey" FOREIGN KEY ("secretariatId", "responsibleId") REFERENCES "Contact" ("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Body_secretariatId_deputyId_fkey" FOREIGN KEY ("secretariatId", "deputyId") REFERENCES "Contact" ("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT
);
INSERT INTO "new_Body" ("attendanceDuty", "demandedByGrantId", "effortArea", "id", "level", "mandate", "name", "paperLeadDays", "planId", "recordedOn", "rhythm", "searchText", "secretariatId", "sortOrder", "substitutesAllowed", "tasks", "version") SELECT "attendanceDuty", "demandedByGrantId", "effortArea", "id", "level", "mandate", "name", "paperLeadDays", "planId", "recordedOn", "rhythm", "searchText", "secretariatId", "sortOrder", "substitutesAllowed", "tasks", "version" FROM "Body";
DROP TABLE "Body";
ALTER TABLE "new_Body" RENAME TO "Body";
CREATE INDEX "Body_secretariatId_planId_idx" ON "Body"("secretariatId", "planId");
CREATE INDEX "Body_secretariatId_demandedByGrantId_idx" ON "Body"("secretariatId", "demandedByGrantId");
CREATE INDEX "Body_secretariatId_responsibleId_idx" ON "Body"("secretariatId", "responsibleId");
CREATE INDEX "Body_secretariatId_deputyId_idx" ON "Body"("secretariatId", "deputyId");
CREATE UNIQUE INDEX "Body_secretariatId_name_key" ON "Body"("secretariatId", "name");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "ChangeRequest_secretariatId_grantId_idx" ON "ChangeRequest"("secretariatId", "grantId");

-- CreateIndex
CREATE INDEX "ChangeRequest_secretariatId_responsibleId_idx" ON "ChangeRequest"("secretariatId", "responsibleId");

-- CreateIndex
CREATE INDEX "ChangeRequest_secretariatId_deputyId_idx" ON "ChangeRequest"("secretariatId", "deputyId");

-- CreateIndex
CREATE UNIQUE INDEX "BoardVote_secretariatId_decisionId_userId_key" ON "BoardVote"("secretariatId", "decisionId", "userId");

-- CreateIndex
CREATE INDEX "Mail_status_nextAttemptAt_idx" ON "Mail"("status", "nextAttemptAt");
