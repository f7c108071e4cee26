import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`consents_scope\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consents_scope_order_idx\` ON \`consents_scope\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`consents_scope_parent_idx\` ON \`consents_scope\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`consents_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consents_channels_order_idx\` ON \`consents_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`consents_channels_parent_idx\` ON \`consents_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`consents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person\` text NOT NULL,
  	\`contact\` text,
  	\`is_child\` integer DEFAULT false,
  	\`guardian_name\` text,
  	\`guardian_relation\` text,
  	\`taken_by_id\` text(36),
  	\`taken_on\` text NOT NULL,
  	\`expires_on\` text NOT NULL,
  	\`told_free\` integer DEFAULT false,
  	\`not_deciding\` integer DEFAULT false,
  	\`evidence_id\` text(36),
  	\`read_back_on\` text,
  	\`read_back_how\` text,
  	\`read_back_by_id\` text(36),
  	\`withdrawal_code\` text,
  	\`withdrawn_at\` text,
  	\`withdrawn_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`taken_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`evidence_id\`) REFERENCES \`consent_evidence\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`read_back_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`withdrawn_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`consents_taken_by_idx\` ON \`consents\` (\`taken_by_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_evidence_idx\` ON \`consents\` (\`evidence_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_read_back_read_back_by_idx\` ON \`consents\` (\`read_back_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`consents_withdrawal_code_idx\` ON \`consents\` (\`withdrawal_code\`);`)
  await db.run(sql`CREATE INDEX \`consents_withdrawn_by_idx\` ON \`consents\` (\`withdrawn_by_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_updated_at_idx\` ON \`consents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_created_at_idx\` ON \`consents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`consents_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consents_texts_order_parent\` ON \`consents_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`consent_evidence\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`uploaded_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`uploaded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`consent_evidence_uploaded_by_idx\` ON \`consent_evidence\` (\`uploaded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`consent_evidence_updated_at_idx\` ON \`consent_evidence\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consent_evidence_created_at_idx\` ON \`consent_evidence\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`consent_evidence_filename_idx\` ON \`consent_evidence\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`media_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`consents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consents_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_rels_order_idx\` ON \`media_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`media_rels_parent_idx\` ON \`media_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_rels_path_idx\` ON \`media_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`media_rels_consents_id_idx\` ON \`media_rels\` (\`consents_id\`);`)
  await db.run(sql`CREATE TABLE \`audit\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`who\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`title\` text,
  	\`changes\` text,
  	\`role\` text,
  	\`subject\` text,
  	\`document_id\` text,
  	\`who_id\` text,
  	\`sequence\` numeric,
  	\`previous_hash\` text,
  	\`hash\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_at_idx\` ON \`audit\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_action_idx\` ON \`audit\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_subject_idx\` ON \`audit\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`audit_document_id_idx\` ON \`audit\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_who_id_idx\` ON \`audit\` (\`who_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_sequence_idx\` ON \`audit\` (\`sequence\`);`)
  await db.run(sql`CREATE TABLE \`second_reviews\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`clarification_id\` text(36),
  	\`published_by\` text,
  	\`published_by_name\` text,
  	\`published_at\` text NOT NULL,
  	\`reviewed_by\` text,
  	\`reviewed_by_name\` text,
  	\`reviewed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`clarification_id\`) REFERENCES \`clarifications\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`second_reviews_clarification_idx\` ON \`second_reviews\` (\`clarification_id\`);`)
  await db.run(sql`CREATE INDEX \`second_reviews_published_by_idx\` ON \`second_reviews\` (\`published_by\`);`)
  await db.run(sql`CREATE INDEX \`second_reviews_published_at_idx\` ON \`second_reviews\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`second_reviews_reviewed_at_idx\` ON \`second_reviews\` (\`reviewed_at\`);`)
  await db.run(sql`CREATE INDEX \`second_reviews_updated_at_idx\` ON \`second_reviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`second_reviews_created_at_idx\` ON \`second_reviews\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`text\` text,
  	\`field\` text,
  	\`author_id\` text(36),
  	\`author_name\` text NOT NULL,
  	\`outside\` integer DEFAULT false,
  	\`fact_check\` text,
  	\`resolved_on\` text,
  	\`resolved_by\` text,
  	\`mail_problem\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_document_collection_idx\` ON \`comments\` (\`document_collection\`);`)
  await db.run(sql`CREATE INDEX \`comments_document_id_idx\` ON \`comments\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_author_idx\` ON \`comments\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_fact_check_idx\` ON \`comments\` (\`fact_check\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`fact_check_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`checker\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`revoked_at\` text,
  	\`made_by\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`fact_check_links_document_collection_idx\` ON \`fact_check_links\` (\`document_collection\`);`)
  await db.run(sql`CREATE INDEX \`fact_check_links_document_id_idx\` ON \`fact_check_links\` (\`document_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`fact_check_links_token_hash_idx\` ON \`fact_check_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`fact_check_links_updated_at_idx\` ON \`fact_check_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`fact_check_links_created_at_idx\` ON \`fact_check_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`word_lists_entries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`list\` text,
  	\`is_off\` integer DEFAULT false,
  	\`instead\` text,
  	\`why\` text,
  	\`severity\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`word_lists\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`word_lists_entries_order_idx\` ON \`word_lists_entries\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`word_lists_entries_parent_id_idx\` ON \`word_lists_entries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`word_lists_terms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`term\` text,
  	\`meaning\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`word_lists\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`word_lists_terms_order_idx\` ON \`word_lists_terms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`word_lists_terms_parent_id_idx\` ON \`word_lists_terms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`word_lists\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`word_lists_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`word_lists\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`word_lists_texts_order_parent\` ON \`word_lists_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_word_lists_v_version_entries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`list\` text,
  	\`is_off\` integer DEFAULT false,
  	\`instead\` text,
  	\`why\` text,
  	\`severity\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_word_lists_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_word_lists_v_version_entries_order_idx\` ON \`_word_lists_v_version_entries\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_word_lists_v_version_entries_parent_id_idx\` ON \`_word_lists_v_version_entries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_word_lists_v_version_terms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`term\` text,
  	\`meaning\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_word_lists_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_word_lists_v_version_terms_order_idx\` ON \`_word_lists_v_version_terms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_word_lists_v_version_terms_parent_id_idx\` ON \`_word_lists_v_version_terms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_word_lists_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_word_lists_v_created_at_idx\` ON \`_word_lists_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_word_lists_v_updated_at_idx\` ON \`_word_lists_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_word_lists_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_word_lists_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_word_lists_v_texts_order_parent\` ON \`_word_lists_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`review_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`submitted_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`take_down_on\` text;`)
  await db.run(sql`CREATE INDEX \`programmes_review_state_idx\` ON \`programmes\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`programmes_submitted_by_idx\` ON \`programmes\` (\`submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_review_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_submitted_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_take_down_on\` text;`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_review_state_idx\` ON \`_programmes_v\` (\`version_review_state\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_submitted_by_idx\` ON \`_programmes_v\` (\`version_submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`review_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`submitted_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`review_by\` text;`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`take_down_on\` text;`)
  await db.run(sql`CREATE INDEX \`guides_review_state_idx\` ON \`guides\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`guides_submitted_by_idx\` ON \`guides\` (\`submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_review_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_submitted_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_review_by\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_take_down_on\` text;`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_review_state_idx\` ON \`_guides_v\` (\`version_review_state\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_submitted_by_idx\` ON \`_guides_v\` (\`version_submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`clarifications\` ADD \`review_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`clarifications\` ADD \`submitted_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`clarifications\` ADD \`review_by\` text;`)
  await db.run(sql`ALTER TABLE \`clarifications\` ADD \`take_down_on\` text;`)
  await db.run(sql`CREATE INDEX \`clarifications_review_state_idx\` ON \`clarifications\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`clarifications_submitted_by_idx\` ON \`clarifications\` (\`submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_clarifications_v\` ADD \`version_review_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_clarifications_v\` ADD \`version_submitted_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_clarifications_v\` ADD \`version_review_by\` text;`)
  await db.run(sql`ALTER TABLE \`_clarifications_v\` ADD \`version_take_down_on\` text;`)
  await db.run(sql`CREATE INDEX \`_clarifications_v_version_version_review_state_idx\` ON \`_clarifications_v\` (\`version_review_state\`);`)
  await db.run(sql`CREATE INDEX \`_clarifications_v_version_version_submitted_by_idx\` ON \`_clarifications_v\` (\`version_submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`review_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`submitted_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`review_by\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`take_down_on\` text;`)
  await db.run(sql`CREATE INDEX \`notices_review_state_idx\` ON \`notices\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`notices_submitted_by_idx\` ON \`notices\` (\`submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_review_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_submitted_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_review_by\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_take_down_on\` text;`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_review_state_idx\` ON \`_notices_v\` (\`version_review_state\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_submitted_by_idx\` ON \`_notices_v\` (\`version_submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`review_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`submitted_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`composed_confirmed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`real_name\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`review_by\` text;`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`take_down_on\` text;`)
  await db.run(sql`CREATE INDEX \`stories_review_state_idx\` ON \`stories\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`stories_submitted_by_idx\` ON \`stories\` (\`submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`stories_rels\` ADD \`consents_id\` text(36) REFERENCES consents(id);`)
  await db.run(sql`CREATE INDEX \`stories_rels_consents_id_idx\` ON \`stories_rels\` (\`consents_id\`);`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_review_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_submitted_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_composed_confirmed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_real_name\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_review_by\` text;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_take_down_on\` text;`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_review_state_idx\` ON \`_stories_v\` (\`version_review_state\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_submitted_by_idx\` ON \`_stories_v\` (\`version_submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_stories_v_rels\` ADD \`consents_id\` text(36) REFERENCES consents(id);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_consents_id_idx\` ON \`_stories_v_rels\` (\`consents_id\`);`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`review_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`submitted_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`review_by\` text;`)
  await db.run(sql`CREATE INDEX \`topics_review_state_idx\` ON \`topics\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`topics_submitted_by_idx\` ON \`topics\` (\`submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_review_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_submitted_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_review_by\` text;`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_review_state_idx\` ON \`_topics_v\` (\`version_review_state\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_submitted_by_idx\` ON \`_topics_v\` (\`version_submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`agencies\` ADD \`review_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`agencies\` ADD \`submitted_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`agencies\` ADD \`review_by\` text;`)
  await db.run(sql`CREATE INDEX \`agencies_review_state_idx\` ON \`agencies\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`agencies_submitted_by_idx\` ON \`agencies\` (\`submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_agencies_v\` ADD \`version_review_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_agencies_v\` ADD \`version_submitted_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_agencies_v\` ADD \`version_review_by\` text;`)
  await db.run(sql`CREATE INDEX \`_agencies_v_version_version_review_state_idx\` ON \`_agencies_v\` (\`version_review_state\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_version_version_submitted_by_idx\` ON \`_agencies_v\` (\`version_submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`papers\` ADD \`review_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`papers\` ADD \`submitted_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`papers\` ADD \`review_by\` text;`)
  await db.run(sql`ALTER TABLE \`papers\` ADD \`take_down_on\` text;`)
  await db.run(sql`CREATE INDEX \`papers_review_state_idx\` ON \`papers\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`papers_submitted_by_idx\` ON \`papers\` (\`submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_papers_v\` ADD \`version_review_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_papers_v\` ADD \`version_submitted_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_papers_v\` ADD \`version_review_by\` text;`)
  await db.run(sql`ALTER TABLE \`_papers_v\` ADD \`version_take_down_on\` text;`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_version_review_state_idx\` ON \`_papers_v\` (\`version_review_state\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_version_submitted_by_idx\` ON \`_papers_v\` (\`version_submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`agency_id\` text(36) REFERENCES agencies(id);`)
  await db.run(sql`CREATE INDEX \`media_agency_idx\` ON \`media\` (\`agency_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`consents_id\` text(36) REFERENCES consents(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`consent_evidence_id\` text(36) REFERENCES consent_evidence(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`audit_id\` text(36) REFERENCES audit(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`second_reviews_id\` text(36) REFERENCES second_reviews(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`comments_id\` text(36) REFERENCES comments(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`fact_check_links_id\` text(36) REFERENCES fact_check_links(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consents_id_idx\` ON \`payload_locked_documents_rels\` (\`consents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consent_evidence_id_idx\` ON \`payload_locked_documents_rels\` (\`consent_evidence_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_second_reviews_id_idx\` ON \`payload_locked_documents_rels\` (\`second_reviews_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_fact_check_links_id_idx\` ON \`payload_locked_documents_rels\` (\`fact_check_links_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`consents_scope\`;`)
  await db.run(sql`DROP TABLE \`consents_channels\`;`)
  await db.run(sql`DROP TABLE \`consents\`;`)
  await db.run(sql`DROP TABLE \`consents_texts\`;`)
  await db.run(sql`DROP TABLE \`consent_evidence\`;`)
  await db.run(sql`DROP TABLE \`media_rels\`;`)
  await db.run(sql`DROP TABLE \`audit\`;`)
  await db.run(sql`DROP TABLE \`second_reviews\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`fact_check_links\`;`)
  await db.run(sql`DROP TABLE \`word_lists_entries\`;`)
  await db.run(sql`DROP TABLE \`word_lists_terms\`;`)
  await db.run(sql`DROP TABLE \`word_lists\`;`)
  await db.run(sql`DROP TABLE \`word_lists_texts\`;`)
  await db.run(sql`DROP TABLE \`_word_lists_v_version_entries\`;`)
  await db.run(sql`DROP TABLE \`_word_lists_v_version_terms\`;`)
  await db.run(sql`DROP TABLE \`_word_lists_v\`;`)
  await db.run(sql`DROP TABLE \`_word_lists_v_texts\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_programmes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`official_name\` text,
  	\`benefit_kind\` text,
  	\`benefit_rhythm\` text,
  	\`agency_id\` text(36),
  	\`image_id\` text(36),
  	\`status_state\` text DEFAULT 'open',
  	\`status_opens_on\` text,
  	\`status_closes_on\` text,
  	\`route\` text,
  	\`remedy_kind\` text,
  	\`remedy_guide_id\` text(36),
  	\`review_by\` text,
  	\`internal_note\` text,
  	\`rule_all\` text,
  	\`rule_any\` text,
  	\`rule_except\` text,
  	\`slug\` text,
  	\`example\` integer DEFAULT false,
  	\`published_on\` text,
  	\`changed_on\` text,
  	\`was_published\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`remedy_guide_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_programmes\`("id", "official_name", "benefit_kind", "benefit_rhythm", "agency_id", "image_id", "status_state", "status_opens_on", "status_closes_on", "route", "remedy_kind", "remedy_guide_id", "review_by", "internal_note", "rule_all", "rule_any", "rule_except", "slug", "example", "published_on", "changed_on", "was_published", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "official_name", "benefit_kind", "benefit_rhythm", "agency_id", "image_id", "status_state", "status_opens_on", "status_closes_on", "route", "remedy_kind", "remedy_guide_id", "review_by", "internal_note", "rule_all", "rule_any", "rule_except", "slug", "example", "published_on", "changed_on", "was_published", "updated_at", "created_at", "deleted_at", "_status" FROM \`programmes\`;`)
  await db.run(sql`DROP TABLE \`programmes\`;`)
  await db.run(sql`ALTER TABLE \`__new_programmes\` RENAME TO \`programmes\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`programmes_agency_idx\` ON \`programmes\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_image_idx\` ON \`programmes\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_remedy_remedy_guide_idx\` ON \`programmes\` (\`remedy_guide_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_slug_idx\` ON \`programmes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`programmes_updated_at_idx\` ON \`programmes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_created_at_idx\` ON \`programmes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_deleted_at_idx\` ON \`programmes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes__status_idx\` ON \`programmes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__programmes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_official_name\` text,
  	\`version_benefit_kind\` text,
  	\`version_benefit_rhythm\` text,
  	\`version_agency_id\` text(36),
  	\`version_image_id\` text(36),
  	\`version_status_state\` text DEFAULT 'open',
  	\`version_status_opens_on\` text,
  	\`version_status_closes_on\` text,
  	\`version_route\` text,
  	\`version_remedy_kind\` text,
  	\`version_remedy_guide_id\` text(36),
  	\`version_review_by\` text,
  	\`version_internal_note\` text,
  	\`version_rule_all\` text,
  	\`version_rule_any\` text,
  	\`version_rule_except\` text,
  	\`version_slug\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_published_on\` text,
  	\`version_changed_on\` text,
  	\`version_was_published\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_remedy_guide_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__programmes_v\`("id", "parent_id", "version_official_name", "version_benefit_kind", "version_benefit_rhythm", "version_agency_id", "version_image_id", "version_status_state", "version_status_opens_on", "version_status_closes_on", "version_route", "version_remedy_kind", "version_remedy_guide_id", "version_review_by", "version_internal_note", "version_rule_all", "version_rule_any", "version_rule_except", "version_slug", "version_example", "version_published_on", "version_changed_on", "version_was_published", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_official_name", "version_benefit_kind", "version_benefit_rhythm", "version_agency_id", "version_image_id", "version_status_state", "version_status_opens_on", "version_status_closes_on", "version_route", "version_remedy_kind", "version_remedy_guide_id", "version_review_by", "version_internal_note", "version_rule_all", "version_rule_any", "version_rule_except", "version_slug", "version_example", "version_published_on", "version_changed_on", "version_was_published", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_programmes_v\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__programmes_v\` RENAME TO \`_programmes_v\`;`)
  await db.run(sql`CREATE INDEX \`_programmes_v_parent_idx\` ON \`_programmes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_agency_idx\` ON \`_programmes_v\` (\`version_agency_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_image_idx\` ON \`_programmes_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_remedy_version_remedy_guide_idx\` ON \`_programmes_v\` (\`version_remedy_guide_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_slug_idx\` ON \`_programmes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_updated_at_idx\` ON \`_programmes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_created_at_idx\` ON \`_programmes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_deleted_at_idx\` ON \`_programmes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version__status_idx\` ON \`_programmes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_created_at_idx\` ON \`_programmes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_updated_at_idx\` ON \`_programmes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_snapshot_idx\` ON \`_programmes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_published_locale_idx\` ON \`_programmes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_latest_idx\` ON \`_programmes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_guides\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`agency_id\` text(36),
  	\`slug\` text,
  	\`example\` integer DEFAULT false,
  	\`published_on\` text,
  	\`changed_on\` text,
  	\`was_published\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_guides\`("id", "image_id", "agency_id", "slug", "example", "published_on", "changed_on", "was_published", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "image_id", "agency_id", "slug", "example", "published_on", "changed_on", "was_published", "updated_at", "created_at", "deleted_at", "_status" FROM \`guides\`;`)
  await db.run(sql`DROP TABLE \`guides\`;`)
  await db.run(sql`ALTER TABLE \`__new_guides\` RENAME TO \`guides\`;`)
  await db.run(sql`CREATE INDEX \`guides_image_idx\` ON \`guides\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_agency_idx\` ON \`guides\` (\`agency_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`guides_slug_idx\` ON \`guides\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`guides_updated_at_idx\` ON \`guides\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`guides_created_at_idx\` ON \`guides\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`guides_deleted_at_idx\` ON \`guides\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`guides__status_idx\` ON \`guides\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__guides_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_image_id\` text(36),
  	\`version_agency_id\` text(36),
  	\`version_slug\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_published_on\` text,
  	\`version_changed_on\` text,
  	\`version_was_published\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__guides_v\`("id", "parent_id", "version_image_id", "version_agency_id", "version_slug", "version_example", "version_published_on", "version_changed_on", "version_was_published", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_image_id", "version_agency_id", "version_slug", "version_example", "version_published_on", "version_changed_on", "version_was_published", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_guides_v\`;`)
  await db.run(sql`DROP TABLE \`_guides_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__guides_v\` RENAME TO \`_guides_v\`;`)
  await db.run(sql`CREATE INDEX \`_guides_v_parent_idx\` ON \`_guides_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_image_idx\` ON \`_guides_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_agency_idx\` ON \`_guides_v\` (\`version_agency_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_slug_idx\` ON \`_guides_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_updated_at_idx\` ON \`_guides_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_created_at_idx\` ON \`_guides_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_deleted_at_idx\` ON \`_guides_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version__status_idx\` ON \`_guides_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_created_at_idx\` ON \`_guides_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_updated_at_idx\` ON \`_guides_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_snapshot_idx\` ON \`_guides_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_published_locale_idx\` ON \`_guides_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_latest_idx\` ON \`_guides_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_clarifications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`agency_id\` text(36),
  	\`verdict\` text,
  	\`kind\` text,
  	\`claim\` text,
  	\`seen_on\` text,
  	\`programme_id\` text(36),
  	\`slug\` text,
  	\`example\` integer DEFAULT false,
  	\`published_on\` text,
  	\`changed_on\` text,
  	\`was_published\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_clarifications\`("id", "agency_id", "verdict", "kind", "claim", "seen_on", "programme_id", "slug", "example", "published_on", "changed_on", "was_published", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "agency_id", "verdict", "kind", "claim", "seen_on", "programme_id", "slug", "example", "published_on", "changed_on", "was_published", "updated_at", "created_at", "deleted_at", "_status" FROM \`clarifications\`;`)
  await db.run(sql`DROP TABLE \`clarifications\`;`)
  await db.run(sql`ALTER TABLE \`__new_clarifications\` RENAME TO \`clarifications\`;`)
  await db.run(sql`CREATE INDEX \`clarifications_agency_idx\` ON \`clarifications\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`clarifications_programme_idx\` ON \`clarifications\` (\`programme_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`clarifications_slug_idx\` ON \`clarifications\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`clarifications_updated_at_idx\` ON \`clarifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`clarifications_created_at_idx\` ON \`clarifications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`clarifications_deleted_at_idx\` ON \`clarifications\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`clarifications__status_idx\` ON \`clarifications\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__clarifications_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_agency_id\` text(36),
  	\`version_verdict\` text,
  	\`version_kind\` text,
  	\`version_claim\` text,
  	\`version_seen_on\` text,
  	\`version_programme_id\` text(36),
  	\`version_slug\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_published_on\` text,
  	\`version_changed_on\` text,
  	\`version_was_published\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`clarifications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__clarifications_v\`("id", "parent_id", "version_agency_id", "version_verdict", "version_kind", "version_claim", "version_seen_on", "version_programme_id", "version_slug", "version_example", "version_published_on", "version_changed_on", "version_was_published", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_agency_id", "version_verdict", "version_kind", "version_claim", "version_seen_on", "version_programme_id", "version_slug", "version_example", "version_published_on", "version_changed_on", "version_was_published", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_clarifications_v\`;`)
  await db.run(sql`DROP TABLE \`_clarifications_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__clarifications_v\` RENAME TO \`_clarifications_v\`;`)
  await db.run(sql`CREATE INDEX \`_clarifications_v_parent_idx\` ON \`_clarifications_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_clarifications_v_version_version_agency_idx\` ON \`_clarifications_v\` (\`version_agency_id\`);`)
  await db.run(sql`CREATE INDEX \`_clarifications_v_version_version_programme_idx\` ON \`_clarifications_v\` (\`version_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_clarifications_v_version_version_slug_idx\` ON \`_clarifications_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_clarifications_v_version_version_updated_at_idx\` ON \`_clarifications_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_clarifications_v_version_version_created_at_idx\` ON \`_clarifications_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_clarifications_v_version_version_deleted_at_idx\` ON \`_clarifications_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_clarifications_v_version_version__status_idx\` ON \`_clarifications_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_clarifications_v_created_at_idx\` ON \`_clarifications_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_clarifications_v_updated_at_idx\` ON \`_clarifications_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_clarifications_v_snapshot_idx\` ON \`_clarifications_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_clarifications_v_published_locale_idx\` ON \`_clarifications_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_clarifications_v_latest_idx\` ON \`_clarifications_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`agency_id\` text(36),
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`programme_id\` text(36),
  	\`slug\` text,
  	\`example\` integer DEFAULT false,
  	\`published_on\` text,
  	\`changed_on\` text,
  	\`was_published\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_notices\`("id", "agency_id", "starts_on", "ends_on", "programme_id", "slug", "example", "published_on", "changed_on", "was_published", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "agency_id", "starts_on", "ends_on", "programme_id", "slug", "example", "published_on", "changed_on", "was_published", "updated_at", "created_at", "deleted_at", "_status" FROM \`notices\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`ALTER TABLE \`__new_notices\` RENAME TO \`notices\`;`)
  await db.run(sql`CREATE INDEX \`notices_agency_idx\` ON \`notices\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_programme_idx\` ON \`notices\` (\`programme_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_slug_idx\` ON \`notices\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_deleted_at_idx\` ON \`notices\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`notices__status_idx\` ON \`notices\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__notices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_agency_id\` text(36),
  	\`version_starts_on\` text,
  	\`version_ends_on\` text,
  	\`version_programme_id\` text(36),
  	\`version_slug\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_published_on\` text,
  	\`version_changed_on\` text,
  	\`version_was_published\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__notices_v\`("id", "parent_id", "version_agency_id", "version_starts_on", "version_ends_on", "version_programme_id", "version_slug", "version_example", "version_published_on", "version_changed_on", "version_was_published", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_agency_id", "version_starts_on", "version_ends_on", "version_programme_id", "version_slug", "version_example", "version_published_on", "version_changed_on", "version_was_published", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_notices_v\`;`)
  await db.run(sql`DROP TABLE \`_notices_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__notices_v\` RENAME TO \`_notices_v\`;`)
  await db.run(sql`CREATE INDEX \`_notices_v_parent_idx\` ON \`_notices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_agency_idx\` ON \`_notices_v\` (\`version_agency_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_programme_idx\` ON \`_notices_v\` (\`version_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_slug_idx\` ON \`_notices_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_updated_at_idx\` ON \`_notices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_created_at_idx\` ON \`_notices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version_deleted_at_idx\` ON \`_notices_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_version__status_idx\` ON \`_notices_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_created_at_idx\` ON \`_notices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_updated_at_idx\` ON \`_notices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_snapshot_idx\` ON \`_notices_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_published_locale_idx\` ON \`_notices_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_latest_idx\` ON \`_notices_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_stories\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alias\` text,
  	\`area\` text,
  	\`composed\` integer DEFAULT false,
  	\`image_id\` text(36),
  	\`agency_id\` text(36),
  	\`slug\` text,
  	\`example\` integer DEFAULT false,
  	\`published_on\` text,
  	\`changed_on\` text,
  	\`was_published\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_stories\`("id", "alias", "area", "composed", "image_id", "agency_id", "slug", "example", "published_on", "changed_on", "was_published", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "alias", "area", "composed", "image_id", "agency_id", "slug", "example", "published_on", "changed_on", "was_published", "updated_at", "created_at", "deleted_at", "_status" FROM \`stories\`;`)
  await db.run(sql`DROP TABLE \`stories\`;`)
  await db.run(sql`ALTER TABLE \`__new_stories\` RENAME TO \`stories\`;`)
  await db.run(sql`CREATE INDEX \`stories_image_idx\` ON \`stories\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_agency_idx\` ON \`stories\` (\`agency_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`stories_slug_idx\` ON \`stories\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`stories_updated_at_idx\` ON \`stories\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stories_created_at_idx\` ON \`stories\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`stories_deleted_at_idx\` ON \`stories\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`stories__status_idx\` ON \`stories\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new_stories_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`programmes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_stories_rels\`("id", "order", "parent_id", "path", "topics_id", "programmes_id") SELECT "id", "order", "parent_id", "path", "topics_id", "programmes_id" FROM \`stories_rels\`;`)
  await db.run(sql`DROP TABLE \`stories_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_stories_rels\` RENAME TO \`stories_rels\`;`)
  await db.run(sql`CREATE INDEX \`stories_rels_order_idx\` ON \`stories_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_parent_idx\` ON \`stories_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_path_idx\` ON \`stories_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_topics_id_idx\` ON \`stories_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_programmes_id_idx\` ON \`stories_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__stories_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_alias\` text,
  	\`version_area\` text,
  	\`version_composed\` integer DEFAULT false,
  	\`version_image_id\` text(36),
  	\`version_agency_id\` text(36),
  	\`version_slug\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_published_on\` text,
  	\`version_changed_on\` text,
  	\`version_was_published\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__stories_v\`("id", "parent_id", "version_alias", "version_area", "version_composed", "version_image_id", "version_agency_id", "version_slug", "version_example", "version_published_on", "version_changed_on", "version_was_published", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_alias", "version_area", "version_composed", "version_image_id", "version_agency_id", "version_slug", "version_example", "version_published_on", "version_changed_on", "version_was_published", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_stories_v\`;`)
  await db.run(sql`DROP TABLE \`_stories_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__stories_v\` RENAME TO \`_stories_v\`;`)
  await db.run(sql`CREATE INDEX \`_stories_v_parent_idx\` ON \`_stories_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_image_idx\` ON \`_stories_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_agency_idx\` ON \`_stories_v\` (\`version_agency_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_slug_idx\` ON \`_stories_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_updated_at_idx\` ON \`_stories_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_created_at_idx\` ON \`_stories_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_deleted_at_idx\` ON \`_stories_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version__status_idx\` ON \`_stories_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_created_at_idx\` ON \`_stories_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_updated_at_idx\` ON \`_stories_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_snapshot_idx\` ON \`_stories_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_published_locale_idx\` ON \`_stories_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_latest_idx\` ON \`_stories_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new__stories_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`programmes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__stories_v_rels\`("id", "order", "parent_id", "path", "topics_id", "programmes_id") SELECT "id", "order", "parent_id", "path", "topics_id", "programmes_id" FROM \`_stories_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__stories_v_rels\` RENAME TO \`_stories_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_order_idx\` ON \`_stories_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_parent_idx\` ON \`_stories_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_path_idx\` ON \`_stories_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_topics_id_idx\` ON \`_stories_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_programmes_id_idx\` ON \`_stories_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	\`order\` numeric DEFAULT 50,
  	\`slug\` text,
  	\`example\` integer DEFAULT false,
  	\`published_on\` text,
  	\`changed_on\` text,
  	\`was_published\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_topics\`("id", "icon", "order", "slug", "example", "published_on", "changed_on", "was_published", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "icon", "order", "slug", "example", "published_on", "changed_on", "was_published", "updated_at", "created_at", "deleted_at", "_status" FROM \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`ALTER TABLE \`__new_topics\` RENAME TO \`topics\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_deleted_at_idx\` ON \`topics\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`topics__status_idx\` ON \`topics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__topics_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_icon\` text,
  	\`version_order\` numeric DEFAULT 50,
  	\`version_slug\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_published_on\` text,
  	\`version_changed_on\` text,
  	\`version_was_published\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__topics_v\`("id", "parent_id", "version_icon", "version_order", "version_slug", "version_example", "version_published_on", "version_changed_on", "version_was_published", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_icon", "version_order", "version_slug", "version_example", "version_published_on", "version_changed_on", "version_was_published", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_topics_v\`;`)
  await db.run(sql`DROP TABLE \`_topics_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__topics_v\` RENAME TO \`_topics_v\`;`)
  await db.run(sql`CREATE INDEX \`_topics_v_parent_idx\` ON \`_topics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_slug_idx\` ON \`_topics_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_updated_at_idx\` ON \`_topics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_created_at_idx\` ON \`_topics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_deleted_at_idx\` ON \`_topics_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version__status_idx\` ON \`_topics_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_created_at_idx\` ON \`_topics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_updated_at_idx\` ON \`_topics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_snapshot_idx\` ON \`_topics_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_published_locale_idx\` ON \`_topics_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_latest_idx\` ON \`_topics_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_agencies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`short_name\` text,
  	\`kind\` text,
  	\`logo_id\` text(36),
  	\`slug\` text,
  	\`example\` integer DEFAULT false,
  	\`published_on\` text,
  	\`changed_on\` text,
  	\`was_published\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_agencies\`("id", "name", "short_name", "kind", "logo_id", "slug", "example", "published_on", "changed_on", "was_published", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "name", "short_name", "kind", "logo_id", "slug", "example", "published_on", "changed_on", "was_published", "updated_at", "created_at", "deleted_at", "_status" FROM \`agencies\`;`)
  await db.run(sql`DROP TABLE \`agencies\`;`)
  await db.run(sql`ALTER TABLE \`__new_agencies\` RENAME TO \`agencies\`;`)
  await db.run(sql`CREATE INDEX \`agencies_logo_idx\` ON \`agencies\` (\`logo_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`agencies_slug_idx\` ON \`agencies\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`agencies_updated_at_idx\` ON \`agencies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agencies_created_at_idx\` ON \`agencies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`agencies_deleted_at_idx\` ON \`agencies\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`agencies__status_idx\` ON \`agencies\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__agencies_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_short_name\` text,
  	\`version_kind\` text,
  	\`version_logo_id\` text(36),
  	\`version_slug\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_published_on\` text,
  	\`version_changed_on\` text,
  	\`version_was_published\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__agencies_v\`("id", "parent_id", "version_name", "version_short_name", "version_kind", "version_logo_id", "version_slug", "version_example", "version_published_on", "version_changed_on", "version_was_published", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_name", "version_short_name", "version_kind", "version_logo_id", "version_slug", "version_example", "version_published_on", "version_changed_on", "version_was_published", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_agencies_v\`;`)
  await db.run(sql`DROP TABLE \`_agencies_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__agencies_v\` RENAME TO \`_agencies_v\`;`)
  await db.run(sql`CREATE INDEX \`_agencies_v_parent_idx\` ON \`_agencies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_version_version_logo_idx\` ON \`_agencies_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_version_version_slug_idx\` ON \`_agencies_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_version_version_updated_at_idx\` ON \`_agencies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_version_version_created_at_idx\` ON \`_agencies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_version_version_deleted_at_idx\` ON \`_agencies_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_version_version__status_idx\` ON \`_agencies_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_created_at_idx\` ON \`_agencies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_updated_at_idx\` ON \`_agencies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_snapshot_idx\` ON \`_agencies_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_published_locale_idx\` ON \`_agencies_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_agencies_v_latest_idx\` ON \`_agencies_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_papers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`agency_id\` text(36),
  	\`slug\` text,
  	\`example\` integer DEFAULT false,
  	\`published_on\` text,
  	\`changed_on\` text,
  	\`was_published\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_papers\`("id", "name", "agency_id", "slug", "example", "published_on", "changed_on", "was_published", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "name", "agency_id", "slug", "example", "published_on", "changed_on", "was_published", "updated_at", "created_at", "deleted_at", "_status" FROM \`papers\`;`)
  await db.run(sql`DROP TABLE \`papers\`;`)
  await db.run(sql`ALTER TABLE \`__new_papers\` RENAME TO \`papers\`;`)
  await db.run(sql`CREATE INDEX \`papers_agency_idx\` ON \`papers\` (\`agency_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`papers_slug_idx\` ON \`papers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`papers_updated_at_idx\` ON \`papers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`papers_created_at_idx\` ON \`papers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`papers_deleted_at_idx\` ON \`papers\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`papers__status_idx\` ON \`papers\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__papers_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_agency_id\` text(36),
  	\`version_slug\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_published_on\` text,
  	\`version_changed_on\` text,
  	\`version_was_published\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__papers_v\`("id", "parent_id", "version_name", "version_agency_id", "version_slug", "version_example", "version_published_on", "version_changed_on", "version_was_published", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_name", "version_agency_id", "version_slug", "version_example", "version_published_on", "version_changed_on", "version_was_published", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_papers_v\`;`)
  await db.run(sql`DROP TABLE \`_papers_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__papers_v\` RENAME TO \`_papers_v\`;`)
  await db.run(sql`CREATE INDEX \`_papers_v_parent_idx\` ON \`_papers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_version_agency_idx\` ON \`_papers_v\` (\`version_agency_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_version_slug_idx\` ON \`_papers_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_version_updated_at_idx\` ON \`_papers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_version_created_at_idx\` ON \`_papers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_version_deleted_at_idx\` ON \`_papers_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_version__status_idx\` ON \`_papers_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_created_at_idx\` ON \`_papers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_updated_at_idx\` ON \`_papers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_snapshot_idx\` ON \`_papers_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_published_locale_idx\` ON \`_papers_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_latest_idx\` ON \`_papers_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`people\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`INSERT INTO \`__new_media\`("id", "people", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y") SELECT "id", "people", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y" FROM \`media\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`ALTER TABLE \`__new_media\` RENAME TO \`media\`;`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`programmes_id\` text(36),
  	\`guides_id\` text(36),
  	\`clarifications_id\` text(36),
  	\`notices_id\` text(36),
  	\`stories_id\` text(36),
  	\`topics_id\` text(36),
  	\`agencies_id\` text(36),
  	\`papers_id\` text(36),
  	\`questions_id\` text(36),
  	\`parameters_id\` text(36),
  	\`personas_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	\`redirects_id\` text(36),
  	\`releases_id\` text(36),
  	\`publish_requests_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clarifications_id\`) REFERENCES \`clarifications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`papers_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`parameters_id\`) REFERENCES \`parameters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`personas_id\`) REFERENCES \`personas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`releases_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publish_requests_id\`) REFERENCES \`publish_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "programmes_id", "guides_id", "clarifications_id", "notices_id", "stories_id", "topics_id", "agencies_id", "papers_id", "questions_id", "parameters_id", "personas_id", "media_id", "users_id", "redirects_id", "releases_id", "publish_requests_id") SELECT "id", "order", "parent_id", "path", "programmes_id", "guides_id", "clarifications_id", "notices_id", "stories_id", "topics_id", "agencies_id", "papers_id", "questions_id", "parameters_id", "personas_id", "media_id", "users_id", "redirects_id", "releases_id", "publish_requests_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_programmes_id_idx\` ON \`payload_locked_documents_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guides_id_idx\` ON \`payload_locked_documents_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_clarifications_id_idx\` ON \`payload_locked_documents_rels\` (\`clarifications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stories_id_idx\` ON \`payload_locked_documents_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_agencies_id_idx\` ON \`payload_locked_documents_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_papers_id_idx\` ON \`payload_locked_documents_rels\` (\`papers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_questions_id_idx\` ON \`payload_locked_documents_rels\` (\`questions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parameters_id_idx\` ON \`payload_locked_documents_rels\` (\`parameters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_personas_id_idx\` ON \`payload_locked_documents_rels\` (\`personas_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publish_requests_id_idx\` ON \`payload_locked_documents_rels\` (\`publish_requests_id\`);`)
}
