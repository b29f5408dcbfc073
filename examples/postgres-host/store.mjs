import { grantReport } from "@maths-hubs/funding";
import { assessTeamThroughout } from "@maths-hubs/mhlm";
import { parseGrant, parseTeam } from "@maths-hubs/model/schemas";

/** How each kind of document is read and answered. */
const kinds = {
  team: { parse: parseTeam, answer: assessTeamThroughout },
  grant: { parse: parseGrant, answer: (grant) => grantReport(grant, { basis: "planned" }) },
};

/** Stores a document as its next version, with the answer to it: both or neither. */
export const store = async (database, kind, input) => {
  const { parse, answer } = kinds[kind];
  const document = parse(input);
  const report = answer(document);
  await database.run("begin");
  try {
    const [{ id }] = await database.rows(
      `insert into document (kind, hub, academic_year, version, body)
       select $1, $2, $3, coalesce(max(version), 0) + 1, $4::jsonb
       from document where kind = $1 and hub = $2 and academic_year = $3
       returning id`,
      [kind, document.hub, document.academicYear, JSON.stringify(document)],
    );
    await database.rows("insert into report (document_id, body) values ($1, $2::jsonb)", [
      id,
      JSON.stringify(report),
    ]);
    await database.run("commit");
  } catch (error) {
    await database.run("rollback");
    throw error;
  }
};
