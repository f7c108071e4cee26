import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`notices_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` text,
  	\`title\` text,
  	\`url\` text,
  	\`checked_on\` text,
  	\`checked_by\` text,
  	\`status\` text DEFAULT 'unverified',
  	\`other_value\` text,
  	\`other_title\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_sources_order_idx\` ON \`notices_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`notices_sources_parent_id_idx\` ON \`notices_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`notices_sources_locales\` (
  	\`fact\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notices_sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_sources_locales_locale_parent_id_unique\` ON \`notices_sources_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`value\` text,
  	\`title\` text,
  	\`url\` text,
  	\`checked_on\` text,
  	\`checked_by\` text,
  	\`status\` text DEFAULT 'unverified',
  	\`other_value\` text,
  	\`other_title\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_notices_v_version_sources_order_idx\` ON \`_notices_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_notices_v_version_sources_parent_id_idx\` ON \`_notices_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_notices_v_version_sources_locales\` (
  	\`fact\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notices_v_version_sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_notices_v_version_sources_locales_locale_parent_id_unique\` ON \`_notices_v_version_sources_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stories_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` text,
  	\`title\` text,
  	\`url\` text,
  	\`checked_on\` text,
  	\`checked_by\` text,
  	\`status\` text DEFAULT 'unverified',
  	\`other_value\` text,
  	\`other_title\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_sources_order_idx\` ON \`stories_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`stories_sources_parent_id_idx\` ON \`stories_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`stories_sources_locales\` (
  	\`fact\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`stories_sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`stories_sources_locales_locale_parent_id_unique\` ON \`stories_sources_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`value\` text,
  	\`title\` text,
  	\`url\` text,
  	\`checked_on\` text,
  	\`checked_by\` text,
  	\`status\` text DEFAULT 'unverified',
  	\`other_value\` text,
  	\`other_title\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_stories_v_version_sources_order_idx\` ON \`_stories_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_sources_parent_id_idx\` ON \`_stories_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v_version_sources_locales\` (
  	\`fact\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_stories_v_version_sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_stories_v_version_sources_locales_locale_parent_id_unique\` ON \`_stories_v_version_sources_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`go_live_on\` text;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_go_live_on\` text;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`go_live_on\` text;`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_go_live_on\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`clarifications\` ADD \`go_live_on\` text;`)
  await db.run(sql`ALTER TABLE \`clarifications\` ADD \`scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`_clarifications_v\` ADD \`version_go_live_on\` text;`)
  await db.run(sql`ALTER TABLE \`_clarifications_v\` ADD \`version_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`go_live_on\` text;`)
  await db.run(sql`ALTER TABLE \`notices\` ADD \`scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_go_live_on\` text;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` ADD \`version_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`stories_what_you_can_do\` ADD \`action\` text DEFAULT 'tell';`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`go_live_on\` text;`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`_stories_v_version_what_you_can_do\` ADD \`action\` text DEFAULT 'tell';`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_go_live_on\` text;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`go_live_on\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_go_live_on\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`agencies\` ADD \`go_live_on\` text;`)
  await db.run(sql`ALTER TABLE \`agencies\` ADD \`scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`_agencies_v\` ADD \`version_go_live_on\` text;`)
  await db.run(sql`ALTER TABLE \`_agencies_v\` ADD \`version_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`papers\` ADD \`go_live_on\` text;`)
  await db.run(sql`ALTER TABLE \`papers\` ADD \`scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`_papers_v\` ADD \`version_go_live_on\` text;`)
  await db.run(sql`ALTER TABLE \`_papers_v\` ADD \`version_scheduled_by\` text;`)
  await db.run(sql`ALTER TABLE \`word_lists\` ADD \`saved_at\` text;`)
  await db.run(sql`ALTER TABLE \`_word_lists_v\` ADD \`version_saved_at\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  	\`consents_id\` text(36),
  	\`consent_evidence_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	\`redirects_id\` text(36),
  	\`audit_id\` text(36),
  	\`releases_id\` text(36),
  	\`second_reviews_id\` text(36),
  	\`publish_requests_id\` text(36),
  	\`comments_id\` text(36),
  	\`fact_check_links_id\` text(36),
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
  	FOREIGN KEY (\`consents_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consent_evidence_id\`) REFERENCES \`consent_evidence\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_id\`) REFERENCES \`audit\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`releases_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`second_reviews_id\`) REFERENCES \`second_reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publish_requests_id\`) REFERENCES \`publish_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`fact_check_links_id\`) REFERENCES \`fact_check_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consents_id_idx\` ON \`payload_locked_documents_rels\` (\`consents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consent_evidence_id_idx\` ON \`payload_locked_documents_rels\` (\`consent_evidence_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_second_reviews_id_idx\` ON \`payload_locked_documents_rels\` (\`second_reviews_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publish_requests_id_idx\` ON \`payload_locked_documents_rels\` (\`publish_requests_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_fact_check_links_id_idx\` ON \`payload_locked_documents_rels\` (\`fact_check_links_id\`);`)
  await db.run(sql`DROP TABLE \`notices_sources\`;`)
  await db.run(sql`DROP TABLE \`notices_sources_locales\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_version_sources_locales\`;`)
  await db.run(sql`DROP TABLE \`stories_sources\`;`)
  await db.run(sql`DROP TABLE \`stories_sources_locales\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_version_sources_locales\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`go_live_on\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_go_live_on\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`go_live_on\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_go_live_on\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`clarifications\` DROP COLUMN \`go_live_on\`;`)
  await db.run(sql`ALTER TABLE \`clarifications\` DROP COLUMN \`scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`_clarifications_v\` DROP COLUMN \`version_go_live_on\`;`)
  await db.run(sql`ALTER TABLE \`_clarifications_v\` DROP COLUMN \`version_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`go_live_on\`;`)
  await db.run(sql`ALTER TABLE \`notices\` DROP COLUMN \`scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_go_live_on\`;`)
  await db.run(sql`ALTER TABLE \`_notices_v\` DROP COLUMN \`version_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`stories_what_you_can_do\` DROP COLUMN \`action\`;`)
  await db.run(sql`ALTER TABLE \`stories\` DROP COLUMN \`go_live_on\`;`)
  await db.run(sql`ALTER TABLE \`stories\` DROP COLUMN \`scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`_stories_v_version_what_you_can_do\` DROP COLUMN \`action\`;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` DROP COLUMN \`version_go_live_on\`;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` DROP COLUMN \`version_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`go_live_on\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_go_live_on\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`agencies\` DROP COLUMN \`go_live_on\`;`)
  await db.run(sql`ALTER TABLE \`agencies\` DROP COLUMN \`scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`_agencies_v\` DROP COLUMN \`version_go_live_on\`;`)
  await db.run(sql`ALTER TABLE \`_agencies_v\` DROP COLUMN \`version_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`papers\` DROP COLUMN \`go_live_on\`;`)
  await db.run(sql`ALTER TABLE \`papers\` DROP COLUMN \`scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`_papers_v\` DROP COLUMN \`version_go_live_on\`;`)
  await db.run(sql`ALTER TABLE \`_papers_v\` DROP COLUMN \`version_scheduled_by\`;`)
  await db.run(sql`ALTER TABLE \`word_lists\` DROP COLUMN \`saved_at\`;`)
  await db.run(sql`ALTER TABLE \`_word_lists_v\` DROP COLUMN \`version_saved_at\`;`)
}
