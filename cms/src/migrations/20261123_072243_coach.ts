import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`second_reviews_id\` text(36) REFERENCES second_reviews(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_second_reviews_id_idx\` ON \`payload_locked_documents_rels\` (\`second_reviews_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`second_reviews\`;`)
  await db.run(sql`DROP TABLE \`word_lists_entries\`;`)
  await db.run(sql`DROP TABLE \`word_lists_terms\`;`)
  await db.run(sql`DROP TABLE \`word_lists\`;`)
  await db.run(sql`DROP TABLE \`word_lists_texts\`;`)
  await db.run(sql`DROP TABLE \`_word_lists_v_version_entries\`;`)
  await db.run(sql`DROP TABLE \`_word_lists_v_version_terms\`;`)
  await db.run(sql`DROP TABLE \`_word_lists_v\`;`)
  await db.run(sql`DROP TABLE \`_word_lists_v_texts\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
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
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
