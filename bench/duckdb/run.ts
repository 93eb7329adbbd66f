import { DuckDBInstance } from '@duckdb/node-api';

/** The peer: prints per label count, errors, min, max, mean and percentiles of a JTL as JSON, computed with one thread. */
const path = (process.argv[2] ?? '').replaceAll("'", "''");
const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
const connection = await instance.connect();
const result = await connection.runAndReadAll(`
  select label, count(*)::double as count, (count(*) filter (where success = 'false'))::double as errors,
    min(elapsed)::double as "minMs", max(elapsed)::double as "maxMs", avg(elapsed)::double as "meanMs",
    quantile_disc(elapsed, [0.5, 0.9, 0.95, 0.99]) as percentiles
  from read_csv('${path}', header = true, delim = ',', quote = '"', escape = '"', auto_detect = false, columns = {
    'timeStamp': 'BIGINT', 'elapsed': 'INTEGER', 'label': 'VARCHAR', 'responseCode': 'VARCHAR', 'responseMessage': 'VARCHAR',
    'threadName': 'VARCHAR', 'dataType': 'VARCHAR', 'success': 'VARCHAR', 'failureMessage': 'VARCHAR', 'bytes': 'BIGINT',
    'sentBytes': 'BIGINT', 'grpThreads': 'INTEGER', 'allThreads': 'INTEGER', 'URL': 'VARCHAR', 'Latency': 'INTEGER',
    'IdleTime': 'INTEGER', 'Connect': 'INTEGER' })
  group by label order by label`);
process.stdout.write(JSON.stringify(result.getRowObjectsJson()));
