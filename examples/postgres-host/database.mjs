import { PGlite } from "@electric-sql/pglite";
import { Client } from "pg";

/** A PostgreSQL inside this process, or the server that the address names; both are asked in the same way. */
export const openDatabase = async (address) => {
  const database = address === undefined ? await embedded() : await server(address);
  return {
    /** Runs statements without values, such as those of a schema. */
    run: database.run,
    /** Asks with values; they are always bound and never part of the statement. */
    rows: async (statement, values = []) => (await database.query(statement, values)).rows,
    close: database.close,
  };
};

const embedded = async () => {
  const database = await PGlite.create();
  return {
    run: (statements) => database.exec(statements),
    query: (statement, values) => database.query(statement, values),
    close: () => database.close(),
  };
};

const server = async (address) => {
  const client = new Client({ connectionString: address });
  await client.connect();
  return {
    run: (statements) => client.query(statements),
    query: (statement, values) => client.query(statement, values),
    close: () => client.end(),
  };
};
