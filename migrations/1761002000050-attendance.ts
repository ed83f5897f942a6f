import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was there. In the log of an event each who is marked has one entry for each date, which goes to its end. */
export class Attendance1761002000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE attendance (
        id uuid PRIMARY KEY,
        occurrence_id uuid NOT NULL REFERENCES occurrence ON DELETE CASCADE,
        participant_id uuid NOT NULL REFERENCES participant ON DELETE CASCADE,
        minutes integer CHECK (minutes > 0),
        how text NOT NULL CHECK (how IN ('LIST', 'CODE', 'IMPORT')),
        marked_at timestamptz NOT NULL,
        marked_by uuid REFERENCES participant ON DELETE SET NULL,
        UNIQUE (occurrence_id, participant_id)
      )`);
    await runner.query('CREATE INDEX attendance_participant ON attendance (participant_id)');
    await runner.query('CREATE INDEX attendance_marked_by ON attendance (marked_by)');
    await runner.query(
      `CREATE UNIQUE INDEX change_attendance_changed ON change (parent_id, subject_id)
       WHERE kind = 'ATTENDANCE_CHANGED'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX change_attendance_changed');
    await runner.query(`DELETE FROM change WHERE kind = 'ATTENDANCE_CHANGED'`);
    await runner.query('DROP TABLE attendance');
  }
}
