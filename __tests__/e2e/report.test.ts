import { describe, expect, it } from '@jest/globals';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report, ReportLabel, ReportNumbers } from '../../src/core/jtl/report-statistics.ts';
import { runCli } from './support/cli.ts';
import { writeConfig } from './support/config.ts';
import { expectExit } from './support/expect-exit.ts';
import { runJmeter } from './support/jmeter.ts';
import { startServer, type Behaviour } from './support/loopback-server.ts';
import { simplePlan } from './support/plan.ts';
import { scenes } from './support/scene.ts';

const scene = scenes();

describe('report', () => {
  it("agrees with JMeter's own report on the results of a run", async () => {
    await using server = await startServer(uneven());
    scene.current.write('plan.jmx', simplePlan({ extra: shopping }));
    writeConfig(scene.current, { url: server.url, users: 4, duration: '14s', checks: ['count > 0'] });
    await runCli(['run'], { cwd: scene.current.dir });
    const { fleet } = scene.current.state()!;
    const jtl = join(scene.current.runDir(), 'fleets', fleet!.fleetId, 'workers/local-1/1-main/results.jtl');

    const report = await reportOf(jtl);

    expect(readFileSync(jtl, 'utf8')).toContain('first line\n""second"", line\n1700000000000,1,x');
    expectAgreement(report, await statisticsOf(jtl));
  }, 90_000);

  it("agrees with JMeter's own report on the same samples as XML", async () => {
    await using server = await startServer(uneven());
    scene.current.write('plan.jmx', simplePlan({ extra: `${shopping}${csvListener('as-csv.jtl')}` }));
    const { dir } = scene.current;
    const target = { targetHost: '127.0.0.1', targetPort: server.port, targetProtocol: 'http' };
    // Long enough for all steps of the plan also where the first one takes seconds, on a machine that does other things.
    const properties = { ...target, users: 4, rampUp: 0, duration: 12, 'jmeter.save.saveservice.output_format': 'xml' };
    const given = Object.entries(properties).map(([name, value]) => `-J${name}=${value}`);
    await runJmeter(['-n', '-t', 'plan.jmx', '-l', 'as-xml.jtl', ...given], dir);

    const report = await reportOf(join(dir, 'as-xml.jtl'));

    expect(readFileSync(join(dir, 'as-xml.jtl'), 'utf8')).toMatch(/^<\?xml/);
    // The two requests of each redirect.
    expect(report.subResultRows).toBeGreaterThan(0);
    expectAgreement(report, await statisticsOf(join(dir, 'as-csv.jtl')));
  }, 90_000);
});

/** Answers that differ in time; every fifth is an error. Receipts have moved. */
function uneven(): Behaviour {
  let arrived = 0;
  return ({ path }) => {
    if (path === '/receipt') return { status: 302, location: '/receipts/1' };
    arrived += 1;
    return { status: arrived % 5 === 0 ? 503 : 200, afterMs: (arrived * 7) % 60 };
  };
}

/** A transaction whose label and failure messages need quotes, over several lines. */
const shopping = `<TransactionController guiclass="TransactionControllerGui" testclass="TransactionController" testname="Order">
          <boolProp name="TransactionController.includeTimers">false</boolProp>
          <boolProp name="TransactionController.parent">false</boolProp>
        </TransactionController>
        <hashTree>
          ${sampler('Bezahlen, &quot;schnell&quot; für €', '/pay')}
          <hashTree>
            <JSR223Assertion guiclass="TestBeanGUI" testclass="JSR223Assertion" testname="Third">
              <stringProp name="scriptLanguage">groovy</stringProp>
              <stringProp name="cacheKey">true</stringProp>
              <stringProp name="script">if (vars.iteration % 3 == 0) { AssertionResult.failure = true; AssertionResult.failureMessage = 'first line\\n"second", line\\n1700000000000,1,x' }</stringProp>
            </JSR223Assertion>
            <hashTree/>
          </hashTree>
          ${sampler('Receipt', '/receipt')}
          <hashTree/>
        </hashTree>`;

function sampler(label: string, path: string): string {
  return `<HTTPSamplerProxy guiclass="HttpTestSampleGui" testclass="HTTPSamplerProxy" testname="${label}">
            <stringProp name="HTTPSampler.domain">\${__P(targetHost)}</stringProp>
            <stringProp name="HTTPSampler.port">\${__P(targetPort)}</stringProp>
            <stringProp name="HTTPSampler.protocol">\${__P(targetProtocol)}</stringProp>
            <stringProp name="HTTPSampler.path">${path}</stringProp>
            <stringProp name="HTTPSampler.method">GET</stringProp>
            <boolProp name="HTTPSampler.follow_redirects">true</boolProp>
            <elementProp name="HTTPsampler.Arguments" elementType="Arguments">
              <collectionProp name="Arguments.arguments"/>
            </elementProp>
          </HTTPSamplerProxy>`;
}

/** A listener of the plan that writes CSV whatever the command line says. */
function csvListener(file: string): string {
  const fields = ['time', 'label', 'code', 'message', 'threadName', 'dataType', 'success', 'latency', 'timestamp'];
  const more = ['assertionsResultsToSave', 'bytes', 'sentBytes', 'url', 'threadCounts', 'idleTime', 'connectTime'];
  const flags = [...fields, 'saveAssertionResultsFailureMessage', 'fieldNames', ...more]
    .map((name) => `<${name}>${name === 'assertionsResultsToSave' ? '0' : 'true'}</${name}>`)
    .join('');
  return `<ResultCollector guiclass="SimpleDataWriter" testclass="ResultCollector" testname="As CSV">
          <objProp>
            <name>saveConfig</name>
            <value class="SampleSaveConfiguration">${flags}<xml>false</xml></value>
          </objProp>
          <stringProp name="filename">${file}</stringProp>
        </ResultCollector>
        <hashTree/>`;
}

async function reportOf(jtl: string): Promise<Report> {
  const result = await runCli(['report', jtl, '--format', 'json']);
  expectExit(result, 0);
  return JSON.parse(result.out) as Report;
}

/** What `jmeter -g` writes into statistics.json, as far as it is compared. */
interface Statistics {
  readonly sampleCount: number;
  readonly errorCount: number;
  readonly meanResTime: number;
  readonly minResTime: number;
  readonly maxResTime: number;
}

async function statisticsOf(jtl: string): Promise<Readonly<Record<string, Statistics>>> {
  const folder = join(scene.current.dir, 'jmeter-report');
  mkdirSync(folder);
  await runJmeter(['-g', jtl, '-o', join(folder, 'html'), '-j', join(folder, 'jmeter.log')], folder);
  return JSON.parse(readFileSync(join(folder, 'html/statistics.json'), 'utf8')) as Record<string, Statistics>;
}

function expectAgreement(report: Report, statistics: Readonly<Record<string, Statistics>>): void {
  const { Total: total, ...labels } = statistics;
  expect(report.badRows).toBe(0);
  expect(report.labels.map(({ label }) => label)).toEqual(['Bezahlen, "schnell" für €', 'Home', 'Receipt']);
  expect(report.transactions.map(({ label }) => label)).toEqual(['Order']);
  expect(report.total.errors).toBeGreaterThan(0);
  const ours = [...report.labels, ...report.transactions].map((one: ReportLabel) => [one.label, ourNumbers(one)]);
  const theirs = Object.entries(labels).map(([label, numbers]) => [label, theirNumbers(numbers)]);
  expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs));
  expect(ourNumbers(report.total)).toEqual(theirNumbers(total!));
}

function ourNumbers({ count, errors, minMs, maxMs, meanMs }: ReportNumbers): unknown {
  return { count, errors, minMs, maxMs, meanMs };
}

function theirNumbers({ sampleCount, errorCount, minResTime, maxResTime, meanResTime }: Statistics): unknown {
  return {
    count: sampleCount,
    errors: errorCount,
    minMs: minResTime,
    maxMs: maxResTime,
    meanMs: expect.closeTo(meanResTime, 6) as unknown,
  };
}
