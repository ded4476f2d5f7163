-- AlterTable
ALTER TABLE "Scenario" ADD COLUMN "note" TEXT;

-- AlterTable
ALTER TABLE "BoardDecision" ADD COLUMN "latestOn" TEXT;
ALTER TABLE "BoardDecision" ADD COLUMN "note" TEXT;
ALTER TABLE "BoardDecision" ADD COLUMN "postponedTo" TEXT;
ALTER TABLE "BoardDecision" ADD COLUMN "proposal" TEXT;
ALTER TABLE "BoardDecision" ADD COLUMN "text" TEXT;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Position" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "employerId" TEXT NOT NULL,
    "hostId" TEXT,
    "dailyLeaderContactId" TEXT,
    "dailyLeaderOrganisationId" TEXT,
    "hoursPerWeek" INTEGER NOT NULL,
    "monthlyCost" BIGINT NOT NULL,
    "from" TEXT NOT NULL,
    "through" TEXT,
    "noticeMonths" INTEGER,
    "continuesId" TEXT,
    "sortOrder" INTEGER NOT NULL,
    "recordedOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("secretariatId", "id"),
    CONSTRAINT "Position_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Position_secretariatId_planId_fkey" FOREIGN KEY ("secretariatId", "planId") REFERENCES "Plan" ("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT,
    CONSTRAINT "Position_secretariatId_employerId_fkey" FOREIGN KEY ("secretariatId", "employerId") REFERENCES "Organisation" ("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Position_secretariatId_hostId_fkey" FOREIGN KEY ("secretariatId", "hostId") REFERENCES "Organisation" ("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Position_secretariatId_dailyLeaderContactId_fkey" FOREIGN KEY ("secretariatId", "dailyLeaderContactId") REFERENCES "Contact" ("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Position_secretariatId_dailyLeaderOrganisationId_fkey" FOREIGN KEY ("secretariatId", "dailyLeaderOrganisationId") REFERENCES "Organisation" ("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Position_secretariatId_continuesId_fkey" FOREIGN KEY ("secretariatId", "continuesId") REFERENCES "Position" ("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT
);
INSERT INTO "new_Position" ("dailyLeaderContactId", "dailyLeaderOrganisationId", "employerId", "from", "hostId", "hoursPerWeek", "id", "monthlyCost", "name", "noticeMonths", "planId", "recordedOn", "searchText", "secretariatId", "sortOrder", "through", "version") SELECT "dailyLeaderContactId", "dailyLeaderOrganisationId", "employerId", "from", "hostId", "hoursPerWeek", "id", "monthlyCost", "name", "noticeMonths", "planId", "recordedOn", "searchText", "secretariatId", "sortOrder", "through", "version" FROM "Position";
DROP TABLE "Position";
ALTER TABLE "new_Position" RENAME TO "Position";
CREATE INDEX "Position_secretariatId_planId_sortOrder_idx" ON "Position"("secretariatId", "planId", "sortOrder");
CREATE INDEX "Position_secretariatId_employerId_idx" ON "Position"("secretariatId", "employerId");
CREATE INDEX "Position_secretariatId_hostId_idx" ON "Position"("secretariatId", "hostId");
CREATE INDEX "Position_secretariatId_dailyLeaderContactId_idx" ON "Position"("secretariatId", "dailyLeaderContactId");
CREATE INDEX "Position_secretariatId_dailyLeaderOrganisationId_idx" ON "Position"("secretariatId", "dailyLeaderOrganisationId");
CREATE INDEX "Position_secretariatId_continuesId_idx" ON "Position"("secretariatId", "continuesId");
CREATE UNIQUE INDEX "Position_secretariatId_name_key" ON "Position"("secretariatId", "name");
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
    "continuesId" TEXT,
    "sortOrder" INTEGER NOT NULL,
    "recordedOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("secretariatId", "id"),
    CONSTRAINT "Body_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Body_secretariatId_planId_fkey" FOREIGN KEY ("secretariatId", "planId") REFERENCES "Plan" ("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT,
    CONSTRAINT "Body_secretariatId_demandedByGrantId_fkey" FOREIGN KEY ("secretariatId", "demandedByGrantId") REFERENCES "Grant" ("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Body_secretariatId_responsibleId_fkey" FOREIGN KEY ("secretariatId", "responsibleId") REFERENCES "Contact" ("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Body_secretariatId_deputyId_fkey" FOREIGN KEY ("secretariatId", "deputyId") REFERENCES "Contact" ("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Body_secretariatId_continuesId_fkey" FOREIGN KEY ("secretariatId", "continuesId") REFERENCES "Body" ("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT
);
INSERT INTO "new_Body" ("attendanceDuty", "demandedByGrantId", "deputyId", "effortArea", "id", "level", "mandate", "name", "paperLeadDays", "planId", "recordedOn", "responsibleId", "rhythm", "searchText", "secretariatId", "sortOrder", "substitutesAllowed", "tasks", "version") SELECT "attendanceDuty", "demandedByGrantId", "deputyId", "effortArea", "id", "level", "mandate", "name", "paperLeadDays", "planId", "recordedOn", "responsibleId", "rhythm", "searchText", "secretariatId", "sortOrder", "substitutesAllowed", "tasks", "version" FROM "Body";
DROP TABLE "Body";
ALTER TABLE "new_Body" RENAME TO "Body";
CREATE INDEX "Body_secretariatId_planId_idx" ON "Body"("secretariatId", "planId");
CREATE INDEX "Body_secretariatId_demandedByGrantId_idx" ON "Body"("secretariatId", "demandedByGrantId");
CREATE INDEX "Body_secretariatId_responsibleId_idx" ON "Body"("secretariatId", "responsibleId");
CREATE INDEX "Body_secretariatId_deputyId_idx" ON "Body"("secretariatId", "deputyId");
CREATE INDEX "Body_secretariatId_continuesId_idx" ON "Body"("secretariatId", "continuesId");
CREATE UNIQUE INDEX "Body_secretariatId_name_key" ON "Body"("secretariatId", "name");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
