-- CreateTable
CREATE TABLE "Secretariat" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "language" TEXT NOT NULL DEFAULT 'da',
    "defaultProbability" INTEGER NOT NULL DEFAULT 5000,
    "horizonMonths" INTEGER NOT NULL DEFAULT 24,
    "weeklyAdminHours" INTEGER,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Secretariat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FoundationVatRate" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "share" INTEGER NOT NULL,

    CONSTRAINT "FoundationVatRate_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "ClosingDay" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "ClosingDay_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "AnchoringWindowRule" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ownerKind" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "monthDay" TEXT,
    "leadMonths" INTEGER,
    "leadDays" INTEGER,
    "source" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AnchoringWindowRule_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "RiskWeight" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "factor" TEXT NOT NULL,
    "weight" INTEGER NOT NULL,

    CONSTRAINT "RiskWeight_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "ReminderPolicy" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "deadlineKind" TEXT NOT NULL,
    "onTheDay" BOOLEAN NOT NULL DEFAULT true,
    "overdueEveryDays" INTEGER NOT NULL DEFAULT 7,
    "escalateToDeputyAfterDays" INTEGER,
    "escalateToLeaderAfterDays" INTEGER,
    "escalateToChairAfterDays" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ReminderPolicy_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "ReminderLead" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "policyId" TEXT NOT NULL,
    "days" INTEGER NOT NULL,

    CONSTRAINT "ReminderLead_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "Pool" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT,
    "sortOrder" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Pool_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "PoolEffortArea" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "poolId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sortOrder" INTEGER NOT NULL,

    CONSTRAINT "PoolEffortArea_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailFolded" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "totpSecret" TEXT,
    "totpConfirmedAt" TIMESTAMP(3),
    "totpLastStep" INTEGER,
    "lastSecretariatId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "disabledAt" TIMESTAMP(3),

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "contactId" TEXT,
    "maySeeSalaries" BOOLEAN NOT NULL DEFAULT false,
    "language" TEXT NOT NULL DEFAULT 'da',
    "createdAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "ExternalIdentity" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ExternalIdentity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "secretariatId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "lastSeenAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "userAgent" TEXT,
    "address" TEXT,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "contactId" TEXT,
    "maySeeSalaries" BOOLEAN NOT NULL DEFAULT false,
    "language" TEXT NOT NULL DEFAULT 'da',
    "tokenHash" TEXT NOT NULL,
    "invitedById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "acceptedAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "OneTimeLink" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "OneTimeLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InstallationSetting" (
    "id" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "InstallationSetting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInAttempt" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "lastFailureAt" TIMESTAMP(3) NOT NULL,
    "blockedUntil" TIMESTAMP(3),

    CONSTRAINT "SignInAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "lastUsedAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "FeedToken" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "subjectId" TEXT,
    "tokenHash" TEXT NOT NULL,
    "createdById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "lastUsedAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "FeedToken_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "FeedEvent" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,
    "cancelledAt" TIMESTAMP(3),

    CONSTRAINT "FeedEvent_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "userId" TEXT,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "recordKind" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "recordName" TEXT NOT NULL,
    "planId" TEXT,
    "undoneAt" TIMESTAMP(3),

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "AuditChange" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT,
    "isSealed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "AuditChange_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "TrashEntry" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "recordKind" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "recordName" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "containsSalaries" BOOLEAN NOT NULL DEFAULT false,
    "deletedAt" TIMESTAMP(3) NOT NULL,
    "deletedById" TEXT,
    "deletedBy" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "TrashEntry_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "File" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "uploadedById" TEXT,
    "uploadedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "File_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "FileLink" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "recordKind" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "label" TEXT,

    CONSTRAINT "FileLink_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "ImportDraft" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "doneBefore" TEXT,
    "createdById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "confirmedAt" TIMESTAMP(3),

    CONSTRAINT "ImportDraft_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "isPublicAuthority" BOOLEAN NOT NULL DEFAULT false,
    "fiscalYearStart" INTEGER,
    "paysNoRunningCosts" BOOLEAN NOT NULL DEFAULT false,
    "acceptsNoStartedProjects" BOOLEAN NOT NULL DEFAULT false,
    "answerDays" INTEGER,
    "eligibleHolders" TEXT,
    "sortOrder" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "ApplicationRound" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "funderId" TEXT NOT NULL,
    "day" TEXT,
    "monthDay" TEXT,
    "time" TEXT,
    "decisionDay" TEXT,
    "label" TEXT,
    "sortOrder" INTEGER NOT NULL,

    CONSTRAINT "ApplicationRound_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "Contact" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "title" TEXT,
    "email" TEXT,
    "organisationId" TEXT,
    "sortOrder" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "Plan" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "through" TEXT NOT NULL,
    "pool" TEXT,
    "coFinancingRequired" INTEGER NOT NULL DEFAULT 2500,
    "holderId" TEXT,
    "followsId" TEXT,
    "sortOrder" INTEGER NOT NULL,
    "recordedOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Plan_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "PlanEffortArea" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sortOrder" INTEGER NOT NULL,

    CONSTRAINT "PlanEffortArea_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "PlanArea" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sortOrder" INTEGER NOT NULL,

    CONSTRAINT "PlanArea_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "Activity" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "targetGroup" TEXT,
    "from" TEXT,
    "through" TEXT,
    "responsibleId" TEXT,
    "deputyId" TEXT,
    "value" INTEGER,
    "valueReason" TEXT,
    "continuation" TEXT NOT NULL DEFAULT 'undecided',
    "reduceShare" INTEGER,
    "costAfterPlan" BIGINT,
    "contributionSafety" INTEGER,
    "contributionOpportunity" INTEGER,
    "continuesId" TEXT,
    "sortOrder" INTEGER NOT NULL,
    "recordedOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Activity_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "ActivityEffortArea" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sortOrder" INTEGER NOT NULL,

    CONSTRAINT "ActivityEffortArea_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "ActivityArea" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sortOrder" INTEGER NOT NULL,

    CONSTRAINT "ActivityArea_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "CostLine" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "kind" TEXT,
    "amount" BIGINT NOT NULL,
    "basis" TEXT NOT NULL,
    "from" TEXT,
    "through" TEXT,
    "sortOrder" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CostLine_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "responsibleId" TEXT,
    "deputyId" TEXT,
    "status" TEXT NOT NULL,
    "doneOn" TEXT,
    "effortArea" TEXT,
    "sortOrder" INTEGER NOT NULL,
    "recordedOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "Agreement" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "planId" TEXT,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "effortArea" TEXT,
    "versionLabel" TEXT,
    "approvedBy" TEXT,
    "approvedOn" TEXT,
    "validFrom" TEXT,
    "validThrough" TEXT,
    "changesNeedApprovalBy" TEXT,
    "responsibleId" TEXT,
    "deputyId" TEXT,
    "sortOrder" INTEGER NOT NULL,
    "recordedOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "AgreementParty" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "sortOrder" INTEGER NOT NULL,

    CONSTRAINT "AgreementParty_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "Position" (
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
    "sortOrder" INTEGER NOT NULL,
    "recordedOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Position_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "PositionShare" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "positionId" TEXT NOT NULL,
    "payerGrantId" TEXT,
    "payerOrganisationId" TEXT,
    "share" INTEGER NOT NULL,
    "from" TEXT,
    "through" TEXT,
    "sortOrder" INTEGER NOT NULL,

    CONSTRAINT "PositionShare_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "PositionAssignment" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "positionId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "hoursPerWeek" INTEGER NOT NULL,
    "from" TEXT,
    "through" TEXT,
    "sortOrder" INTEGER NOT NULL,

    CONSTRAINT "PositionAssignment_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "PositionAgreement" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "positionId" TEXT NOT NULL,
    "tasks" TEXT,
    "expectationsOfEmployer" TEXT,
    "expectationsOfHost" TEXT,
    "substitution" TEXT,
    "noticeMonths" INTEGER,
    "signedOn" TEXT,
    "validThrough" TEXT,
    "recordedOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PositionAgreement_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "PositionEvaluation" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "doneOn" TEXT,
    "note" TEXT,

    CONSTRAINT "PositionEvaluation_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "Grant" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "funderId" TEXT NOT NULL,
    "planId" TEXT,
    "title" TEXT,
    "status" TEXT NOT NULL,
    "holderId" TEXT,
    "matchesId" TEXT,
    "appliedAmount" BIGINT,
    "awardedAmount" BIGINT,
    "probability" INTEGER,
    "applyBy" TEXT,
    "applyTime" TEXT,
    "expectedAnswer" TEXT,
    "awardDay" TEXT,
    "acceptBy" TEXT,
    "acceptedOn" TEXT,
    "from" TEXT,
    "through" TEXT,
    "startBy" TEXT,
    "useBy" TEXT,
    "extensionBefore" TEXT,
    "vouchersUntil" TEXT,
    "exemptFromFoundationVat" BOOLEAN NOT NULL DEFAULT false,
    "isCoFinancing" BOOLEAN NOT NULL DEFAULT false,
    "changeShare" INTEGER,
    "changeAmount" BIGINT,
    "changeBase" TEXT,
    "applicationHours" INTEGER,
    "responsibleId" TEXT,
    "deputyId" TEXT,
    "templateKey" TEXT,
    "templateVersion" INTEGER,
    "note" TEXT,
    "sortOrder" INTEGER NOT NULL,
    "recordedOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Grant_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "GrantStatusChange" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "grantId" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "GrantStatusChange_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "SpendingCondition" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "grantId" TEXT NOT NULL,
    "costKind" TEXT NOT NULL,
    "capShare" INTEGER,
    "capAmount" BIGINT,
    "clause" TEXT,
    "page" TEXT,
    "sortOrder" INTEGER NOT NULL,

    CONSTRAINT "SpendingCondition_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "Allocation" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "grantId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "from" TEXT NOT NULL,
    "through" TEXT NOT NULL,
    "sortOrder" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Allocation_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "Instalment" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "grantId" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "day" TEXT NOT NULL,
    "requestedOn" TEXT,
    "receivedOn" TEXT,
    "receivedAmount" BIGINT,
    "responsibleId" TEXT,
    "deputyId" TEXT,
    "sortOrder" INTEGER NOT NULL,
    "recordedOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Instalment_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "InstalmentRelease" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "instalmentId" TEXT NOT NULL,
    "requirementId" TEXT NOT NULL,

    CONSTRAINT "InstalmentRelease_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "InstalmentCondition" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "instalmentId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "metOn" TEXT,
    "evidence" TEXT,
    "sortOrder" INTEGER NOT NULL,

    CONSTRAINT "InstalmentCondition_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "Requirement" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "grantId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "dueTime" TEXT,
    "shift" TEXT NOT NULL DEFAULT 'none',
    "consequence" TEXT NOT NULL DEFAULT 'none',
    "hours" INTEGER,
    "responsibleId" TEXT,
    "deputyId" TEXT,
    "reviewerId" TEXT,
    "reviewerLeadDays" INTEGER,
    "auditorLeadDays" INTEGER,
    "bodyId" TEXT,
    "sourceText" TEXT,
    "sourcePage" TEXT,
    "conditionKind" TEXT,
    "conditionFirst" INTEGER,
    "conditionLast" INTEGER,
    "conditionAmount" BIGINT,
    "signerId" TEXT,
    "sortOrder" INTEGER NOT NULL,
    "recordedOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Requirement_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "RequirementArtefact" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "requirementId" TEXT NOT NULL,
    "artefact" TEXT NOT NULL,
    "makerId" TEXT,
    "signerId" TEXT,
    "hours" INTEGER,
    "sortOrder" INTEGER NOT NULL,

    CONSTRAINT "RequirementArtefact_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "RequirementOrder" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "requirementId" TEXT NOT NULL,
    "afterId" TEXT NOT NULL,

    CONSTRAINT "RequirementOrder_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "RequirementNotice" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "requirementId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "RequirementNotice_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "Obligation" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "requirementId" TEXT NOT NULL,
    "occurrence" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'notStarted',
    "computedDue" TEXT,
    "periodFrom" TEXT,
    "periodThrough" TEXT,
    "submittedOn" TEXT,
    "approvedOn" TEXT,
    "agreedDue" TEXT,
    "agreedReason" TEXT,
    "waivedReason" TEXT,
    "responsibleId" TEXT,
    "deputyId" TEXT,
    "recordedOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Obligation_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "ObligationStatusChange" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "obligationId" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "ObligationStatusChange_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "Submission" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "submittedOn" TEXT NOT NULL,
    "submittedTime" TEXT,
    "receipt" TEXT,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "note" TEXT,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "SubmissionObligation" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "submissionId" TEXT NOT NULL,
    "obligationId" TEXT NOT NULL,

    CONSTRAINT "SubmissionObligation_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "RequirementTemplate" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "templateVersion" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "validFrom" TEXT,
    "source" TEXT,
    "content" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RequirementTemplate_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "Anchoring" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "activityId" TEXT,
    "collaborationId" TEXT,
    "planId" TEXT,
    "stage" TEXT NOT NULL DEFAULT 'none',
    "ownerOrganisationId" TEXT,
    "ownerPositionId" TEXT,
    "ownerContactId" TEXT,
    "amount" BIGINT,
    "hours" INTEGER,
    "from" TEXT,
    "documentation" TEXT,
    "volunteersOnly" BOOLEAN NOT NULL DEFAULT false,
    "sortOrder" INTEGER NOT NULL,
    "recordedOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Anchoring_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "AnchoringStageChange" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "anchoringId" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT,

    CONSTRAINT "AnchoringStageChange_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "AnchoringStep" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "anchoringId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "day" TEXT,
    "responsibleId" TEXT,
    "deputyId" TEXT,
    "doneOn" TEXT,
    "isOrderlyClose" BOOLEAN NOT NULL DEFAULT false,
    "sortOrder" INTEGER NOT NULL,
    "recordedOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AnchoringStep_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "Collaboration" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "heldTogetherById" TEXT,
    "hoursPerMonth" INTEGER,
    "rhythm" TEXT,
    "enables" TEXT,
    "lostWithout" TEXT,
    "sortOrder" INTEGER NOT NULL,
    "recordedOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Collaboration_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "CollaborationParticipant" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "collaborationId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "sortOrder" INTEGER NOT NULL,

    CONSTRAINT "CollaborationParticipant_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "Body" (
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
    "sortOrder" INTEGER NOT NULL,
    "recordedOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Body_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "BodyMember" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "contactId" TEXT NOT NULL,
    "role" TEXT,
    "sortOrder" INTEGER NOT NULL,

    CONSTRAINT "BodyMember_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "time" TEXT,
    "minutes" INTEGER,
    "place" TEXT,
    "sortOrder" INTEGER NOT NULL,
    "recordedOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "MeetingAttendance" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "contactId" TEXT NOT NULL,
    "attended" BOOLEAN NOT NULL,
    "substitute" TEXT,

    CONSTRAINT "MeetingAttendance_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "Scenario" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "planId" TEXT,
    "name" TEXT NOT NULL,
    "changes" TEXT NOT NULL,
    "createdById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Scenario_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "BoardReview" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "number" INTEGER,
    "title" TEXT NOT NULL,
    "meetingId" TEXT,
    "status" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "frozenAt" TIMESTAMP(3),
    "snapshot" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "BoardReview_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "BoardDecision" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "reviewId" TEXT NOT NULL,
    "activityId" TEXT,
    "subject" TEXT NOT NULL,
    "decision" TEXT,
    "decidedBy" TEXT,
    "decidedOn" TEXT,
    "figures" TEXT,
    "carriedOutOn" TEXT,
    "isMandatory" BOOLEAN NOT NULL DEFAULT false,
    "sortOrder" INTEGER NOT NULL,
    "recordedOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "BoardDecision_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "BoardComment" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "reviewId" TEXT NOT NULL,
    "contactId" TEXT,
    "userId" TEXT,
    "text" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "BoardComment_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "BoardLink" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "reviewId" TEXT NOT NULL,
    "contactId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "BoardLink_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "BoardLinkReading" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "linkId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "BoardLinkReading_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "deadlineKey" TEXT NOT NULL,
    "deadlineDay" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "occasion" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "mailId" TEXT,
    "claimedAt" TIMESTAMP(3),
    "sentAt" TIMESTAMP(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMP(3),
    "result" TEXT,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sentAt" TIMESTAMP(3),
    "result" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "Snooze" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "deadlineKey" TEXT NOT NULL,
    "contactId" TEXT,
    "until" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actor" TEXT NOT NULL,

    CONSTRAINT "Snooze_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "ReminderOptDown" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "contactId" TEXT NOT NULL,
    "deadlineKind" TEXT NOT NULL,

    CONSTRAINT "ReminderOptDown_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateTable
CREATE TABLE "ActionLink" (
    "secretariatId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "deadlineKey" TEXT NOT NULL,
    "deadlineDay" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "ActionLink_pkey" PRIMARY KEY ("secretariatId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Secretariat_name_key" ON "Secretariat"("name");

-- CreateIndex
CREATE UNIQUE INDEX "FoundationVatRate_secretariatId_from_key" ON "FoundationVatRate"("secretariatId", "from");

-- CreateIndex
CREATE UNIQUE INDEX "ClosingDay_secretariatId_day_key" ON "ClosingDay"("secretariatId", "day");

-- CreateIndex
CREATE UNIQUE INDEX "AnchoringWindowRule_secretariatId_ownerKind_key" ON "AnchoringWindowRule"("secretariatId", "ownerKind");

-- CreateIndex
CREATE UNIQUE INDEX "RiskWeight_secretariatId_factor_key" ON "RiskWeight"("secretariatId", "factor");

-- CreateIndex
CREATE UNIQUE INDEX "ReminderPolicy_secretariatId_deadlineKind_key" ON "ReminderPolicy"("secretariatId", "deadlineKind");

-- CreateIndex
CREATE UNIQUE INDEX "ReminderLead_secretariatId_policyId_days_key" ON "ReminderLead"("secretariatId", "policyId", "days");

-- CreateIndex
CREATE UNIQUE INDEX "Pool_secretariatId_name_key" ON "Pool"("secretariatId", "name");

-- CreateIndex
CREATE INDEX "PoolEffortArea_secretariatId_poolId_idx" ON "PoolEffortArea"("secretariatId", "poolId");

-- CreateIndex
CREATE UNIQUE INDEX "User_emailFolded_key" ON "User"("emailFolded");

-- CreateIndex
CREATE INDEX "Membership_userId_idx" ON "Membership"("userId");

-- CreateIndex
CREATE INDEX "Membership_secretariatId_contactId_idx" ON "Membership"("secretariatId", "contactId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_secretariatId_userId_key" ON "Membership"("secretariatId", "userId");

-- CreateIndex
CREATE INDEX "ExternalIdentity_userId_idx" ON "ExternalIdentity"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "ExternalIdentity_issuer_subject_key" ON "ExternalIdentity"("issuer", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "RecoveryCode_codeHash_key" ON "RecoveryCode"("codeHash");

-- CreateIndex
CREATE INDEX "RecoveryCode_userId_idx" ON "RecoveryCode"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_secretariatId_idx" ON "Session"("secretariatId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_secretariatId_contactId_idx" ON "Invitation"("secretariatId", "contactId");

-- CreateIndex
CREATE UNIQUE INDEX "OneTimeLink_tokenHash_key" ON "OneTimeLink"("tokenHash");

-- CreateIndex
CREATE INDEX "OneTimeLink_userId_idx" ON "OneTimeLink"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "SignInAttempt_key_key" ON "SignInAttempt"("key");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_tokenHash_key" ON "ApiToken"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "FeedToken_tokenHash_key" ON "FeedToken"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "FeedEvent_secretariatId_key_key" ON "FeedEvent"("secretariatId", "key");

-- CreateIndex
CREATE INDEX "AuditEntry_secretariatId_recordKind_recordId_at_idx" ON "AuditEntry"("secretariatId", "recordKind", "recordId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_secretariatId_at_idx" ON "AuditEntry"("secretariatId", "at");

-- CreateIndex
CREATE INDEX "AuditChange_secretariatId_entryId_idx" ON "AuditChange"("secretariatId", "entryId");

-- CreateIndex
CREATE INDEX "TrashEntry_secretariatId_deletedAt_idx" ON "TrashEntry"("secretariatId", "deletedAt");

-- CreateIndex
CREATE INDEX "TrashEntry_expiresAt_idx" ON "TrashEntry"("expiresAt");

-- CreateIndex
CREATE INDEX "File_secretariatId_sha256_idx" ON "File"("secretariatId", "sha256");

-- CreateIndex
CREATE INDEX "FileLink_secretariatId_recordKind_recordId_idx" ON "FileLink"("secretariatId", "recordKind", "recordId");

-- CreateIndex
CREATE INDEX "FileLink_secretariatId_fileId_idx" ON "FileLink"("secretariatId", "fileId");

-- CreateIndex
CREATE INDEX "Organisation_secretariatId_sortOrder_idx" ON "Organisation"("secretariatId", "sortOrder");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_secretariatId_name_key" ON "Organisation"("secretariatId", "name");

-- CreateIndex
CREATE INDEX "ApplicationRound_secretariatId_funderId_idx" ON "ApplicationRound"("secretariatId", "funderId");

-- CreateIndex
CREATE INDEX "Contact_secretariatId_sortOrder_idx" ON "Contact"("secretariatId", "sortOrder");

-- CreateIndex
CREATE INDEX "Contact_secretariatId_organisationId_idx" ON "Contact"("secretariatId", "organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Contact_secretariatId_name_key" ON "Contact"("secretariatId", "name");

-- CreateIndex
CREATE INDEX "Plan_secretariatId_sortOrder_idx" ON "Plan"("secretariatId", "sortOrder");

-- CreateIndex
CREATE INDEX "Plan_secretariatId_holderId_idx" ON "Plan"("secretariatId", "holderId");

-- CreateIndex
CREATE INDEX "Plan_secretariatId_followsId_idx" ON "Plan"("secretariatId", "followsId");

-- CreateIndex
CREATE UNIQUE INDEX "Plan_secretariatId_name_key" ON "Plan"("secretariatId", "name");

-- CreateIndex
CREATE INDEX "PlanEffortArea_secretariatId_planId_idx" ON "PlanEffortArea"("secretariatId", "planId");

-- CreateIndex
CREATE INDEX "PlanArea_secretariatId_planId_idx" ON "PlanArea"("secretariatId", "planId");

-- CreateIndex
CREATE INDEX "Activity_secretariatId_planId_sortOrder_idx" ON "Activity"("secretariatId", "planId", "sortOrder");

-- CreateIndex
CREATE INDEX "Activity_secretariatId_responsibleId_idx" ON "Activity"("secretariatId", "responsibleId");

-- CreateIndex
CREATE INDEX "Activity_secretariatId_deputyId_idx" ON "Activity"("secretariatId", "deputyId");

-- CreateIndex
CREATE INDEX "Activity_secretariatId_continuesId_idx" ON "Activity"("secretariatId", "continuesId");

-- CreateIndex
CREATE UNIQUE INDEX "Activity_secretariatId_name_key" ON "Activity"("secretariatId", "name");

-- CreateIndex
CREATE INDEX "ActivityEffortArea_secretariatId_activityId_idx" ON "ActivityEffortArea"("secretariatId", "activityId");

-- CreateIndex
CREATE INDEX "ActivityArea_secretariatId_activityId_idx" ON "ActivityArea"("secretariatId", "activityId");

-- CreateIndex
CREATE UNIQUE INDEX "CostLine_secretariatId_activityId_label_key" ON "CostLine"("secretariatId", "activityId", "label");

-- CreateIndex
CREATE INDEX "Milestone_secretariatId_activityId_idx" ON "Milestone"("secretariatId", "activityId");

-- CreateIndex
CREATE INDEX "Milestone_secretariatId_responsibleId_idx" ON "Milestone"("secretariatId", "responsibleId");

-- CreateIndex
CREATE INDEX "Milestone_secretariatId_deputyId_idx" ON "Milestone"("secretariatId", "deputyId");

-- CreateIndex
CREATE INDEX "Agreement_secretariatId_planId_idx" ON "Agreement"("secretariatId", "planId");

-- CreateIndex
CREATE INDEX "Agreement_secretariatId_responsibleId_idx" ON "Agreement"("secretariatId", "responsibleId");

-- CreateIndex
CREATE INDEX "Agreement_secretariatId_deputyId_idx" ON "Agreement"("secretariatId", "deputyId");

-- CreateIndex
CREATE INDEX "AgreementParty_secretariatId_agreementId_idx" ON "AgreementParty"("secretariatId", "agreementId");

-- CreateIndex
CREATE INDEX "AgreementParty_secretariatId_organisationId_idx" ON "AgreementParty"("secretariatId", "organisationId");

-- CreateIndex
CREATE INDEX "Position_secretariatId_planId_sortOrder_idx" ON "Position"("secretariatId", "planId", "sortOrder");

-- CreateIndex
CREATE INDEX "Position_secretariatId_employerId_idx" ON "Position"("secretariatId", "employerId");

-- CreateIndex
CREATE INDEX "Position_secretariatId_hostId_idx" ON "Position"("secretariatId", "hostId");

-- CreateIndex
CREATE INDEX "Position_secretariatId_dailyLeaderContactId_idx" ON "Position"("secretariatId", "dailyLeaderContactId");

-- CreateIndex
CREATE INDEX "Position_secretariatId_dailyLeaderOrganisationId_idx" ON "Position"("secretariatId", "dailyLeaderOrganisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Position_secretariatId_name_key" ON "Position"("secretariatId", "name");

-- CreateIndex
CREATE INDEX "PositionShare_secretariatId_positionId_idx" ON "PositionShare"("secretariatId", "positionId");

-- CreateIndex
CREATE INDEX "PositionShare_secretariatId_payerGrantId_idx" ON "PositionShare"("secretariatId", "payerGrantId");

-- CreateIndex
CREATE INDEX "PositionShare_secretariatId_payerOrganisationId_idx" ON "PositionShare"("secretariatId", "payerOrganisationId");

-- CreateIndex
CREATE INDEX "PositionAssignment_secretariatId_positionId_idx" ON "PositionAssignment"("secretariatId", "positionId");

-- CreateIndex
CREATE INDEX "PositionAssignment_secretariatId_activityId_idx" ON "PositionAssignment"("secretariatId", "activityId");

-- CreateIndex
CREATE INDEX "PositionAgreement_secretariatId_positionId_idx" ON "PositionAgreement"("secretariatId", "positionId");

-- CreateIndex
CREATE INDEX "PositionEvaluation_secretariatId_agreementId_idx" ON "PositionEvaluation"("secretariatId", "agreementId");

-- CreateIndex
CREATE INDEX "Grant_secretariatId_planId_sortOrder_idx" ON "Grant"("secretariatId", "planId", "sortOrder");

-- CreateIndex
CREATE INDEX "Grant_secretariatId_status_idx" ON "Grant"("secretariatId", "status");

-- CreateIndex
CREATE INDEX "Grant_secretariatId_funderId_idx" ON "Grant"("secretariatId", "funderId");

-- CreateIndex
CREATE INDEX "Grant_secretariatId_holderId_idx" ON "Grant"("secretariatId", "holderId");

-- CreateIndex
CREATE INDEX "Grant_secretariatId_matchesId_idx" ON "Grant"("secretariatId", "matchesId");

-- CreateIndex
CREATE INDEX "Grant_secretariatId_responsibleId_idx" ON "Grant"("secretariatId", "responsibleId");

-- CreateIndex
CREATE INDEX "Grant_secretariatId_deputyId_idx" ON "Grant"("secretariatId", "deputyId");

-- CreateIndex
CREATE UNIQUE INDEX "Grant_secretariatId_reference_key" ON "Grant"("secretariatId", "reference");

-- CreateIndex
CREATE INDEX "GrantStatusChange_secretariatId_grantId_idx" ON "GrantStatusChange"("secretariatId", "grantId");

-- CreateIndex
CREATE INDEX "SpendingCondition_secretariatId_grantId_idx" ON "SpendingCondition"("secretariatId", "grantId");

-- CreateIndex
CREATE INDEX "Allocation_secretariatId_grantId_sortOrder_idx" ON "Allocation"("secretariatId", "grantId", "sortOrder");

-- CreateIndex
CREATE INDEX "Allocation_secretariatId_activityId_idx" ON "Allocation"("secretariatId", "activityId");

-- CreateIndex
CREATE INDEX "Instalment_secretariatId_responsibleId_idx" ON "Instalment"("secretariatId", "responsibleId");

-- CreateIndex
CREATE INDEX "Instalment_secretariatId_deputyId_idx" ON "Instalment"("secretariatId", "deputyId");

-- CreateIndex
CREATE UNIQUE INDEX "Instalment_secretariatId_grantId_number_key" ON "Instalment"("secretariatId", "grantId", "number");

-- CreateIndex
CREATE INDEX "InstalmentRelease_secretariatId_requirementId_idx" ON "InstalmentRelease"("secretariatId", "requirementId");

-- CreateIndex
CREATE UNIQUE INDEX "InstalmentRelease_secretariatId_instalmentId_requirementId_key" ON "InstalmentRelease"("secretariatId", "instalmentId", "requirementId");

-- CreateIndex
CREATE INDEX "InstalmentCondition_secretariatId_instalmentId_idx" ON "InstalmentCondition"("secretariatId", "instalmentId");

-- CreateIndex
CREATE INDEX "Requirement_secretariatId_responsibleId_idx" ON "Requirement"("secretariatId", "responsibleId");

-- CreateIndex
CREATE INDEX "Requirement_secretariatId_deputyId_idx" ON "Requirement"("secretariatId", "deputyId");

-- CreateIndex
CREATE INDEX "Requirement_secretariatId_reviewerId_idx" ON "Requirement"("secretariatId", "reviewerId");

-- CreateIndex
CREATE INDEX "Requirement_secretariatId_bodyId_idx" ON "Requirement"("secretariatId", "bodyId");

-- CreateIndex
CREATE INDEX "Requirement_secretariatId_signerId_idx" ON "Requirement"("secretariatId", "signerId");

-- CreateIndex
CREATE UNIQUE INDEX "Requirement_secretariatId_grantId_name_key" ON "Requirement"("secretariatId", "grantId", "name");

-- CreateIndex
CREATE INDEX "RequirementArtefact_secretariatId_requirementId_idx" ON "RequirementArtefact"("secretariatId", "requirementId");

-- CreateIndex
CREATE INDEX "RequirementArtefact_secretariatId_makerId_idx" ON "RequirementArtefact"("secretariatId", "makerId");

-- CreateIndex
CREATE INDEX "RequirementArtefact_secretariatId_signerId_idx" ON "RequirementArtefact"("secretariatId", "signerId");

-- CreateIndex
CREATE INDEX "RequirementOrder_secretariatId_afterId_idx" ON "RequirementOrder"("secretariatId", "afterId");

-- CreateIndex
CREATE UNIQUE INDEX "RequirementOrder_secretariatId_requirementId_afterId_key" ON "RequirementOrder"("secretariatId", "requirementId", "afterId");

-- CreateIndex
CREATE INDEX "RequirementNotice_secretariatId_requirementId_idx" ON "RequirementNotice"("secretariatId", "requirementId");

-- CreateIndex
CREATE INDEX "Obligation_secretariatId_responsibleId_idx" ON "Obligation"("secretariatId", "responsibleId");

-- CreateIndex
CREATE INDEX "Obligation_secretariatId_deputyId_idx" ON "Obligation"("secretariatId", "deputyId");

-- CreateIndex
CREATE UNIQUE INDEX "Obligation_secretariatId_requirementId_occurrence_key" ON "Obligation"("secretariatId", "requirementId", "occurrence");

-- CreateIndex
CREATE INDEX "ObligationStatusChange_secretariatId_obligationId_idx" ON "ObligationStatusChange"("secretariatId", "obligationId");

-- CreateIndex
CREATE INDEX "SubmissionObligation_secretariatId_obligationId_idx" ON "SubmissionObligation"("secretariatId", "obligationId");

-- CreateIndex
CREATE UNIQUE INDEX "SubmissionObligation_secretariatId_submissionId_obligationI_key" ON "SubmissionObligation"("secretariatId", "submissionId", "obligationId");

-- CreateIndex
CREATE UNIQUE INDEX "RequirementTemplate_secretariatId_key_templateVersion_key" ON "RequirementTemplate"("secretariatId", "key", "templateVersion");

-- CreateIndex
CREATE INDEX "Anchoring_secretariatId_activityId_idx" ON "Anchoring"("secretariatId", "activityId");

-- CreateIndex
CREATE INDEX "Anchoring_secretariatId_collaborationId_idx" ON "Anchoring"("secretariatId", "collaborationId");

-- CreateIndex
CREATE INDEX "Anchoring_secretariatId_planId_idx" ON "Anchoring"("secretariatId", "planId");

-- CreateIndex
CREATE INDEX "Anchoring_secretariatId_ownerOrganisationId_idx" ON "Anchoring"("secretariatId", "ownerOrganisationId");

-- CreateIndex
CREATE INDEX "Anchoring_secretariatId_ownerPositionId_idx" ON "Anchoring"("secretariatId", "ownerPositionId");

-- CreateIndex
CREATE INDEX "Anchoring_secretariatId_ownerContactId_idx" ON "Anchoring"("secretariatId", "ownerContactId");

-- CreateIndex
CREATE INDEX "AnchoringStageChange_secretariatId_anchoringId_idx" ON "AnchoringStageChange"("secretariatId", "anchoringId");

-- CreateIndex
CREATE INDEX "AnchoringStep_secretariatId_anchoringId_idx" ON "AnchoringStep"("secretariatId", "anchoringId");

-- CreateIndex
CREATE INDEX "AnchoringStep_secretariatId_responsibleId_idx" ON "AnchoringStep"("secretariatId", "responsibleId");

-- CreateIndex
CREATE INDEX "AnchoringStep_secretariatId_deputyId_idx" ON "AnchoringStep"("secretariatId", "deputyId");

-- CreateIndex
CREATE INDEX "Collaboration_secretariatId_planId_idx" ON "Collaboration"("secretariatId", "planId");

-- CreateIndex
CREATE INDEX "Collaboration_secretariatId_heldTogetherById_idx" ON "Collaboration"("secretariatId", "heldTogetherById");

-- CreateIndex
CREATE UNIQUE INDEX "Collaboration_secretariatId_name_key" ON "Collaboration"("secretariatId", "name");

-- CreateIndex
CREATE INDEX "CollaborationParticipant_secretariatId_collaborationId_idx" ON "CollaborationParticipant"("secretariatId", "collaborationId");

-- CreateIndex
CREATE INDEX "CollaborationParticipant_secretariatId_organisationId_idx" ON "CollaborationParticipant"("secretariatId", "organisationId");

-- CreateIndex
CREATE INDEX "Body_secretariatId_planId_idx" ON "Body"("secretariatId", "planId");

-- CreateIndex
CREATE INDEX "Body_secretariatId_demandedByGrantId_idx" ON "Body"("secretariatId", "demandedByGrantId");

-- CreateIndex
CREATE UNIQUE INDEX "Body_secretariatId_name_key" ON "Body"("secretariatId", "name");

-- CreateIndex
CREATE INDEX "BodyMember_secretariatId_contactId_idx" ON "BodyMember"("secretariatId", "contactId");

-- CreateIndex
CREATE UNIQUE INDEX "BodyMember_secretariatId_bodyId_contactId_key" ON "BodyMember"("secretariatId", "bodyId", "contactId");

-- CreateIndex
CREATE INDEX "Meeting_secretariatId_bodyId_idx" ON "Meeting"("secretariatId", "bodyId");

-- CreateIndex
CREATE INDEX "MeetingAttendance_secretariatId_contactId_idx" ON "MeetingAttendance"("secretariatId", "contactId");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingAttendance_secretariatId_meetingId_contactId_key" ON "MeetingAttendance"("secretariatId", "meetingId", "contactId");

-- CreateIndex
CREATE INDEX "Scenario_secretariatId_planId_idx" ON "Scenario"("secretariatId", "planId");

-- CreateIndex
CREATE INDEX "BoardReview_secretariatId_meetingId_idx" ON "BoardReview"("secretariatId", "meetingId");

-- CreateIndex
CREATE UNIQUE INDEX "BoardReview_secretariatId_planId_number_key" ON "BoardReview"("secretariatId", "planId", "number");

-- CreateIndex
CREATE INDEX "BoardDecision_secretariatId_reviewId_idx" ON "BoardDecision"("secretariatId", "reviewId");

-- CreateIndex
CREATE INDEX "BoardComment_secretariatId_reviewId_idx" ON "BoardComment"("secretariatId", "reviewId");

-- CreateIndex
CREATE INDEX "BoardComment_secretariatId_contactId_idx" ON "BoardComment"("secretariatId", "contactId");

-- CreateIndex
CREATE UNIQUE INDEX "BoardLink_tokenHash_key" ON "BoardLink"("tokenHash");

-- CreateIndex
CREATE INDEX "BoardLink_secretariatId_reviewId_idx" ON "BoardLink"("secretariatId", "reviewId");

-- CreateIndex
CREATE INDEX "BoardLink_secretariatId_contactId_idx" ON "BoardLink"("secretariatId", "contactId");

-- CreateIndex
CREATE INDEX "BoardLinkReading_secretariatId_linkId_idx" ON "BoardLinkReading"("secretariatId", "linkId");

-- CreateIndex
CREATE INDEX "Reminder_secretariatId_dueOn_idx" ON "Reminder"("secretariatId", "dueOn");

-- CreateIndex
CREATE INDEX "Reminder_status_nextAttemptAt_idx" ON "Reminder"("status", "nextAttemptAt");

-- CreateIndex
CREATE UNIQUE INDEX "Reminder_secretariatId_deadlineKey_deadlineDay_recipient_oc_key" ON "Reminder"("secretariatId", "deadlineKey", "deadlineDay", "recipient", "occasion");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_messageId_key" ON "Mail"("messageId");

-- CreateIndex
CREATE INDEX "Mail_secretariatId_day_idx" ON "Mail"("secretariatId", "day");

-- CreateIndex
CREATE INDEX "Snooze_secretariatId_deadlineKey_idx" ON "Snooze"("secretariatId", "deadlineKey");

-- CreateIndex
CREATE INDEX "Snooze_secretariatId_contactId_idx" ON "Snooze"("secretariatId", "contactId");

-- CreateIndex
CREATE UNIQUE INDEX "ReminderOptDown_secretariatId_contactId_deadlineKind_key" ON "ReminderOptDown"("secretariatId", "contactId", "deadlineKind");

-- CreateIndex
CREATE UNIQUE INDEX "ActionLink_tokenHash_key" ON "ActionLink"("tokenHash");

-- AddForeignKey
ALTER TABLE "FoundationVatRate" ADD CONSTRAINT "FoundationVatRate_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClosingDay" ADD CONSTRAINT "ClosingDay_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnchoringWindowRule" ADD CONSTRAINT "AnchoringWindowRule_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RiskWeight" ADD CONSTRAINT "RiskWeight_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderPolicy" ADD CONSTRAINT "ReminderPolicy_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderLead" ADD CONSTRAINT "ReminderLead_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderLead" ADD CONSTRAINT "ReminderLead_secretariatId_policyId_fkey" FOREIGN KEY ("secretariatId", "policyId") REFERENCES "ReminderPolicy"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Pool" ADD CONSTRAINT "Pool_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PoolEffortArea" ADD CONSTRAINT "PoolEffortArea_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PoolEffortArea" ADD CONSTRAINT "PoolEffortArea_secretariatId_poolId_fkey" FOREIGN KEY ("secretariatId", "poolId") REFERENCES "Pool"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_secretariatId_contactId_fkey" FOREIGN KEY ("secretariatId", "contactId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ExternalIdentity" ADD CONSTRAINT "ExternalIdentity_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_secretariatId_contactId_fkey" FOREIGN KEY ("secretariatId", "contactId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "OneTimeLink" ADD CONSTRAINT "OneTimeLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedToken" ADD CONSTRAINT "FeedToken_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedEvent" ADD CONSTRAINT "FeedEvent_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditChange" ADD CONSTRAINT "AuditChange_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditChange" ADD CONSTRAINT "AuditChange_secretariatId_entryId_fkey" FOREIGN KEY ("secretariatId", "entryId") REFERENCES "AuditEntry"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "TrashEntry" ADD CONSTRAINT "TrashEntry_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "File" ADD CONSTRAINT "File_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FileLink" ADD CONSTRAINT "FileLink_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FileLink" ADD CONSTRAINT "FileLink_secretariatId_fileId_fkey" FOREIGN KEY ("secretariatId", "fileId") REFERENCES "File"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ImportDraft" ADD CONSTRAINT "ImportDraft_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationRound" ADD CONSTRAINT "ApplicationRound_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationRound" ADD CONSTRAINT "ApplicationRound_secretariatId_funderId_fkey" FOREIGN KEY ("secretariatId", "funderId") REFERENCES "Organisation"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_secretariatId_organisationId_fkey" FOREIGN KEY ("secretariatId", "organisationId") REFERENCES "Organisation"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_secretariatId_holderId_fkey" FOREIGN KEY ("secretariatId", "holderId") REFERENCES "Organisation"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_secretariatId_followsId_fkey" FOREIGN KEY ("secretariatId", "followsId") REFERENCES "Plan"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PlanEffortArea" ADD CONSTRAINT "PlanEffortArea_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanEffortArea" ADD CONSTRAINT "PlanEffortArea_secretariatId_planId_fkey" FOREIGN KEY ("secretariatId", "planId") REFERENCES "Plan"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PlanArea" ADD CONSTRAINT "PlanArea_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanArea" ADD CONSTRAINT "PlanArea_secretariatId_planId_fkey" FOREIGN KEY ("secretariatId", "planId") REFERENCES "Plan"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_secretariatId_planId_fkey" FOREIGN KEY ("secretariatId", "planId") REFERENCES "Plan"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_secretariatId_responsibleId_fkey" FOREIGN KEY ("secretariatId", "responsibleId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_secretariatId_deputyId_fkey" FOREIGN KEY ("secretariatId", "deputyId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_secretariatId_continuesId_fkey" FOREIGN KEY ("secretariatId", "continuesId") REFERENCES "Activity"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ActivityEffortArea" ADD CONSTRAINT "ActivityEffortArea_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityEffortArea" ADD CONSTRAINT "ActivityEffortArea_secretariatId_activityId_fkey" FOREIGN KEY ("secretariatId", "activityId") REFERENCES "Activity"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ActivityArea" ADD CONSTRAINT "ActivityArea_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityArea" ADD CONSTRAINT "ActivityArea_secretariatId_activityId_fkey" FOREIGN KEY ("secretariatId", "activityId") REFERENCES "Activity"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "CostLine" ADD CONSTRAINT "CostLine_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CostLine" ADD CONSTRAINT "CostLine_secretariatId_activityId_fkey" FOREIGN KEY ("secretariatId", "activityId") REFERENCES "Activity"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_secretariatId_activityId_fkey" FOREIGN KEY ("secretariatId", "activityId") REFERENCES "Activity"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_secretariatId_responsibleId_fkey" FOREIGN KEY ("secretariatId", "responsibleId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_secretariatId_deputyId_fkey" FOREIGN KEY ("secretariatId", "deputyId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_secretariatId_planId_fkey" FOREIGN KEY ("secretariatId", "planId") REFERENCES "Plan"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_secretariatId_responsibleId_fkey" FOREIGN KEY ("secretariatId", "responsibleId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_secretariatId_deputyId_fkey" FOREIGN KEY ("secretariatId", "deputyId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_secretariatId_agreementId_fkey" FOREIGN KEY ("secretariatId", "agreementId") REFERENCES "Agreement"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_secretariatId_organisationId_fkey" FOREIGN KEY ("secretariatId", "organisationId") REFERENCES "Organisation"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_secretariatId_planId_fkey" FOREIGN KEY ("secretariatId", "planId") REFERENCES "Plan"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_secretariatId_employerId_fkey" FOREIGN KEY ("secretariatId", "employerId") REFERENCES "Organisation"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_secretariatId_hostId_fkey" FOREIGN KEY ("secretariatId", "hostId") REFERENCES "Organisation"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_secretariatId_dailyLeaderContactId_fkey" FOREIGN KEY ("secretariatId", "dailyLeaderContactId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_secretariatId_dailyLeaderOrganisationId_fkey" FOREIGN KEY ("secretariatId", "dailyLeaderOrganisationId") REFERENCES "Organisation"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PositionShare" ADD CONSTRAINT "PositionShare_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PositionShare" ADD CONSTRAINT "PositionShare_secretariatId_positionId_fkey" FOREIGN KEY ("secretariatId", "positionId") REFERENCES "Position"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PositionShare" ADD CONSTRAINT "PositionShare_secretariatId_payerGrantId_fkey" FOREIGN KEY ("secretariatId", "payerGrantId") REFERENCES "Grant"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PositionShare" ADD CONSTRAINT "PositionShare_secretariatId_payerOrganisationId_fkey" FOREIGN KEY ("secretariatId", "payerOrganisationId") REFERENCES "Organisation"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PositionAssignment" ADD CONSTRAINT "PositionAssignment_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PositionAssignment" ADD CONSTRAINT "PositionAssignment_secretariatId_positionId_fkey" FOREIGN KEY ("secretariatId", "positionId") REFERENCES "Position"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PositionAssignment" ADD CONSTRAINT "PositionAssignment_secretariatId_activityId_fkey" FOREIGN KEY ("secretariatId", "activityId") REFERENCES "Activity"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PositionAgreement" ADD CONSTRAINT "PositionAgreement_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PositionAgreement" ADD CONSTRAINT "PositionAgreement_secretariatId_positionId_fkey" FOREIGN KEY ("secretariatId", "positionId") REFERENCES "Position"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PositionEvaluation" ADD CONSTRAINT "PositionEvaluation_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PositionEvaluation" ADD CONSTRAINT "PositionEvaluation_secretariatId_agreementId_fkey" FOREIGN KEY ("secretariatId", "agreementId") REFERENCES "PositionAgreement"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_secretariatId_funderId_fkey" FOREIGN KEY ("secretariatId", "funderId") REFERENCES "Organisation"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_secretariatId_planId_fkey" FOREIGN KEY ("secretariatId", "planId") REFERENCES "Plan"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_secretariatId_holderId_fkey" FOREIGN KEY ("secretariatId", "holderId") REFERENCES "Organisation"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_secretariatId_matchesId_fkey" FOREIGN KEY ("secretariatId", "matchesId") REFERENCES "Grant"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_secretariatId_responsibleId_fkey" FOREIGN KEY ("secretariatId", "responsibleId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_secretariatId_deputyId_fkey" FOREIGN KEY ("secretariatId", "deputyId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "GrantStatusChange" ADD CONSTRAINT "GrantStatusChange_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GrantStatusChange" ADD CONSTRAINT "GrantStatusChange_secretariatId_grantId_fkey" FOREIGN KEY ("secretariatId", "grantId") REFERENCES "Grant"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "SpendingCondition" ADD CONSTRAINT "SpendingCondition_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpendingCondition" ADD CONSTRAINT "SpendingCondition_secretariatId_grantId_fkey" FOREIGN KEY ("secretariatId", "grantId") REFERENCES "Grant"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Allocation" ADD CONSTRAINT "Allocation_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Allocation" ADD CONSTRAINT "Allocation_secretariatId_grantId_fkey" FOREIGN KEY ("secretariatId", "grantId") REFERENCES "Grant"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Allocation" ADD CONSTRAINT "Allocation_secretariatId_activityId_fkey" FOREIGN KEY ("secretariatId", "activityId") REFERENCES "Activity"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Instalment" ADD CONSTRAINT "Instalment_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Instalment" ADD CONSTRAINT "Instalment_secretariatId_grantId_fkey" FOREIGN KEY ("secretariatId", "grantId") REFERENCES "Grant"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Instalment" ADD CONSTRAINT "Instalment_secretariatId_responsibleId_fkey" FOREIGN KEY ("secretariatId", "responsibleId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Instalment" ADD CONSTRAINT "Instalment_secretariatId_deputyId_fkey" FOREIGN KEY ("secretariatId", "deputyId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "InstalmentRelease" ADD CONSTRAINT "InstalmentRelease_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstalmentRelease" ADD CONSTRAINT "InstalmentRelease_secretariatId_instalmentId_fkey" FOREIGN KEY ("secretariatId", "instalmentId") REFERENCES "Instalment"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "InstalmentRelease" ADD CONSTRAINT "InstalmentRelease_secretariatId_requirementId_fkey" FOREIGN KEY ("secretariatId", "requirementId") REFERENCES "Requirement"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "InstalmentCondition" ADD CONSTRAINT "InstalmentCondition_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstalmentCondition" ADD CONSTRAINT "InstalmentCondition_secretariatId_instalmentId_fkey" FOREIGN KEY ("secretariatId", "instalmentId") REFERENCES "Instalment"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Requirement" ADD CONSTRAINT "Requirement_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Requirement" ADD CONSTRAINT "Requirement_secretariatId_grantId_fkey" FOREIGN KEY ("secretariatId", "grantId") REFERENCES "Grant"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Requirement" ADD CONSTRAINT "Requirement_secretariatId_responsibleId_fkey" FOREIGN KEY ("secretariatId", "responsibleId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Requirement" ADD CONSTRAINT "Requirement_secretariatId_deputyId_fkey" FOREIGN KEY ("secretariatId", "deputyId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Requirement" ADD CONSTRAINT "Requirement_secretariatId_reviewerId_fkey" FOREIGN KEY ("secretariatId", "reviewerId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Requirement" ADD CONSTRAINT "Requirement_secretariatId_bodyId_fkey" FOREIGN KEY ("secretariatId", "bodyId") REFERENCES "Body"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Requirement" ADD CONSTRAINT "Requirement_secretariatId_signerId_fkey" FOREIGN KEY ("secretariatId", "signerId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "RequirementArtefact" ADD CONSTRAINT "RequirementArtefact_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequirementArtefact" ADD CONSTRAINT "RequirementArtefact_secretariatId_requirementId_fkey" FOREIGN KEY ("secretariatId", "requirementId") REFERENCES "Requirement"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "RequirementArtefact" ADD CONSTRAINT "RequirementArtefact_secretariatId_makerId_fkey" FOREIGN KEY ("secretariatId", "makerId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "RequirementArtefact" ADD CONSTRAINT "RequirementArtefact_secretariatId_signerId_fkey" FOREIGN KEY ("secretariatId", "signerId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "RequirementOrder" ADD CONSTRAINT "RequirementOrder_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequirementOrder" ADD CONSTRAINT "RequirementOrder_secretariatId_requirementId_fkey" FOREIGN KEY ("secretariatId", "requirementId") REFERENCES "Requirement"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "RequirementOrder" ADD CONSTRAINT "RequirementOrder_secretariatId_afterId_fkey" FOREIGN KEY ("secretariatId", "afterId") REFERENCES "Requirement"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "RequirementNotice" ADD CONSTRAINT "RequirementNotice_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequirementNotice" ADD CONSTRAINT "RequirementNotice_secretariatId_requirementId_fkey" FOREIGN KEY ("secretariatId", "requirementId") REFERENCES "Requirement"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Obligation" ADD CONSTRAINT "Obligation_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Obligation" ADD CONSTRAINT "Obligation_secretariatId_requirementId_fkey" FOREIGN KEY ("secretariatId", "requirementId") REFERENCES "Requirement"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Obligation" ADD CONSTRAINT "Obligation_secretariatId_responsibleId_fkey" FOREIGN KEY ("secretariatId", "responsibleId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Obligation" ADD CONSTRAINT "Obligation_secretariatId_deputyId_fkey" FOREIGN KEY ("secretariatId", "deputyId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ObligationStatusChange" ADD CONSTRAINT "ObligationStatusChange_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ObligationStatusChange" ADD CONSTRAINT "ObligationStatusChange_secretariatId_obligationId_fkey" FOREIGN KEY ("secretariatId", "obligationId") REFERENCES "Obligation"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionObligation" ADD CONSTRAINT "SubmissionObligation_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionObligation" ADD CONSTRAINT "SubmissionObligation_secretariatId_submissionId_fkey" FOREIGN KEY ("secretariatId", "submissionId") REFERENCES "Submission"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "SubmissionObligation" ADD CONSTRAINT "SubmissionObligation_secretariatId_obligationId_fkey" FOREIGN KEY ("secretariatId", "obligationId") REFERENCES "Obligation"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "RequirementTemplate" ADD CONSTRAINT "RequirementTemplate_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Anchoring" ADD CONSTRAINT "Anchoring_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Anchoring" ADD CONSTRAINT "Anchoring_secretariatId_activityId_fkey" FOREIGN KEY ("secretariatId", "activityId") REFERENCES "Activity"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Anchoring" ADD CONSTRAINT "Anchoring_secretariatId_collaborationId_fkey" FOREIGN KEY ("secretariatId", "collaborationId") REFERENCES "Collaboration"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Anchoring" ADD CONSTRAINT "Anchoring_secretariatId_planId_fkey" FOREIGN KEY ("secretariatId", "planId") REFERENCES "Plan"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Anchoring" ADD CONSTRAINT "Anchoring_secretariatId_ownerOrganisationId_fkey" FOREIGN KEY ("secretariatId", "ownerOrganisationId") REFERENCES "Organisation"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Anchoring" ADD CONSTRAINT "Anchoring_secretariatId_ownerPositionId_fkey" FOREIGN KEY ("secretariatId", "ownerPositionId") REFERENCES "Position"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Anchoring" ADD CONSTRAINT "Anchoring_secretariatId_ownerContactId_fkey" FOREIGN KEY ("secretariatId", "ownerContactId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "AnchoringStageChange" ADD CONSTRAINT "AnchoringStageChange_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnchoringStageChange" ADD CONSTRAINT "AnchoringStageChange_secretariatId_anchoringId_fkey" FOREIGN KEY ("secretariatId", "anchoringId") REFERENCES "Anchoring"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "AnchoringStep" ADD CONSTRAINT "AnchoringStep_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnchoringStep" ADD CONSTRAINT "AnchoringStep_secretariatId_anchoringId_fkey" FOREIGN KEY ("secretariatId", "anchoringId") REFERENCES "Anchoring"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "AnchoringStep" ADD CONSTRAINT "AnchoringStep_secretariatId_responsibleId_fkey" FOREIGN KEY ("secretariatId", "responsibleId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "AnchoringStep" ADD CONSTRAINT "AnchoringStep_secretariatId_deputyId_fkey" FOREIGN KEY ("secretariatId", "deputyId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Collaboration" ADD CONSTRAINT "Collaboration_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Collaboration" ADD CONSTRAINT "Collaboration_secretariatId_planId_fkey" FOREIGN KEY ("secretariatId", "planId") REFERENCES "Plan"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Collaboration" ADD CONSTRAINT "Collaboration_secretariatId_heldTogetherById_fkey" FOREIGN KEY ("secretariatId", "heldTogetherById") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "CollaborationParticipant" ADD CONSTRAINT "CollaborationParticipant_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CollaborationParticipant" ADD CONSTRAINT "CollaborationParticipant_secretariatId_collaborationId_fkey" FOREIGN KEY ("secretariatId", "collaborationId") REFERENCES "Collaboration"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "CollaborationParticipant" ADD CONSTRAINT "CollaborationParticipant_secretariatId_organisationId_fkey" FOREIGN KEY ("secretariatId", "organisationId") REFERENCES "Organisation"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Body" ADD CONSTRAINT "Body_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Body" ADD CONSTRAINT "Body_secretariatId_planId_fkey" FOREIGN KEY ("secretariatId", "planId") REFERENCES "Plan"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Body" ADD CONSTRAINT "Body_secretariatId_demandedByGrantId_fkey" FOREIGN KEY ("secretariatId", "demandedByGrantId") REFERENCES "Grant"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "BodyMember" ADD CONSTRAINT "BodyMember_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BodyMember" ADD CONSTRAINT "BodyMember_secretariatId_bodyId_fkey" FOREIGN KEY ("secretariatId", "bodyId") REFERENCES "Body"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "BodyMember" ADD CONSTRAINT "BodyMember_secretariatId_contactId_fkey" FOREIGN KEY ("secretariatId", "contactId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_secretariatId_bodyId_fkey" FOREIGN KEY ("secretariatId", "bodyId") REFERENCES "Body"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "MeetingAttendance" ADD CONSTRAINT "MeetingAttendance_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingAttendance" ADD CONSTRAINT "MeetingAttendance_secretariatId_meetingId_fkey" FOREIGN KEY ("secretariatId", "meetingId") REFERENCES "Meeting"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "MeetingAttendance" ADD CONSTRAINT "MeetingAttendance_secretariatId_contactId_fkey" FOREIGN KEY ("secretariatId", "contactId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Scenario" ADD CONSTRAINT "Scenario_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Scenario" ADD CONSTRAINT "Scenario_secretariatId_planId_fkey" FOREIGN KEY ("secretariatId", "planId") REFERENCES "Plan"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "BoardReview" ADD CONSTRAINT "BoardReview_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BoardReview" ADD CONSTRAINT "BoardReview_secretariatId_planId_fkey" FOREIGN KEY ("secretariatId", "planId") REFERENCES "Plan"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "BoardReview" ADD CONSTRAINT "BoardReview_secretariatId_meetingId_fkey" FOREIGN KEY ("secretariatId", "meetingId") REFERENCES "Meeting"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "BoardDecision" ADD CONSTRAINT "BoardDecision_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BoardDecision" ADD CONSTRAINT "BoardDecision_secretariatId_reviewId_fkey" FOREIGN KEY ("secretariatId", "reviewId") REFERENCES "BoardReview"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "BoardComment" ADD CONSTRAINT "BoardComment_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BoardComment" ADD CONSTRAINT "BoardComment_secretariatId_reviewId_fkey" FOREIGN KEY ("secretariatId", "reviewId") REFERENCES "BoardReview"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "BoardComment" ADD CONSTRAINT "BoardComment_secretariatId_contactId_fkey" FOREIGN KEY ("secretariatId", "contactId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "BoardLink" ADD CONSTRAINT "BoardLink_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BoardLink" ADD CONSTRAINT "BoardLink_secretariatId_reviewId_fkey" FOREIGN KEY ("secretariatId", "reviewId") REFERENCES "BoardReview"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "BoardLink" ADD CONSTRAINT "BoardLink_secretariatId_contactId_fkey" FOREIGN KEY ("secretariatId", "contactId") REFERENCES "Contact"("secretariatId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "BoardLinkReading" ADD CONSTRAINT "BoardLinkReading_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BoardLinkReading" ADD CONSTRAINT "BoardLinkReading_secretariatId_linkId_fkey" FOREIGN KEY ("secretariatId", "linkId") REFERENCES "BoardLink"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Snooze" ADD CONSTRAINT "Snooze_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Snooze" ADD CONSTRAINT "Snooze_secretariatId_contactId_fkey" FOREIGN KEY ("secretariatId", "contactId") REFERENCES "Contact"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ReminderOptDown" ADD CONSTRAINT "ReminderOptDown_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderOptDown" ADD CONSTRAINT "ReminderOptDown_secretariatId_contactId_fkey" FOREIGN KEY ("secretariatId", "contactId") REFERENCES "Contact"("secretariatId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ActionLink" ADD CONSTRAINT "ActionLink_secretariatId_fkey" FOREIGN KEY ("secretariatId") REFERENCES "Secretariat"("id") ON DELETE CASCADE ON UPDATE CASCADE;
