import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files go out of the store with the text of their post, whoever takes that away, and in the same transaction. */
export class GoneWithTheText1761001530020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION forget_attachments() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        DELETE FROM attachment WHERE post_id = NEW.id;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER forget_attachments AFTER UPDATE OF state ON post FOR EACH ROW
      WHEN (NEW.state IN ('DELETED', 'REDACTED')) EXECUTE FUNCTION forget_attachments()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER forget_attachments ON post');
    await runner.query('DROP FUNCTION forget_attachments()');
  }
}
