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
  await db.run(sql`ALTER TABLE \`stories_what_you_can_do\` ADD \`action\` text DEFAULT 'tell';`)
  await db.run(sql`ALTER TABLE \`_stories_v_version_what_you_can_do\` ADD \`action\` text DEFAULT 'tell';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`notices_sources\`;`)
  await db.run(sql`DROP TABLE \`notices_sources_locales\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_notices_v_version_sources_locales\`;`)
  await db.run(sql`DROP TABLE \`stories_sources\`;`)
  await db.run(sql`DROP TABLE \`stories_sources_locales\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_version_sources_locales\`;`)
  await db.run(sql`ALTER TABLE \`stories_what_you_can_do\` DROP COLUMN \`action\`;`)
  await db.run(sql`ALTER TABLE \`_stories_v_version_what_you_can_do\` DROP COLUMN \`action\`;`)
}
