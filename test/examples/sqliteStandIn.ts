import initSqlJs, { type SqlValue } from "sql.js";

const { Database } = await initSqlJs();

/** The part of `node:sqlite` that the task uses, on a build of SQLite that every Node can run. */
export class DatabaseSync {
  readonly database = new Database();

  exec(sql: string): void {
    this.database.exec(sql);
  }

  prepare(sql: string) {
    const statement = this.database.prepare(sql);
    return {
      run: (...values: SqlValue[]) => statement.run(values),
      all: () => {
        const rows = [];
        while (statement.step()) rows.push(statement.getAsObject());
        return rows;
      },
    };
  }
}
