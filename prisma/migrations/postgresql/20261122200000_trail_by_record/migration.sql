-- DropIndex
DROP INDEX "AuditEntry_secretariatId_recordKind_recordId_at_idx";

-- CreateIndex
CREATE INDEX "AuditEntry_secretariatId_recordId_at_idx" ON "AuditEntry"("secretariatId", "recordId", "at");
