export const id = 659;
export const ids = [659];
export const modules = {

/***/ 59659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLoadTest: () => (/* binding */ runLoadTest)
});

// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
// EXTERNAL MODULE: ./build/core/render/phrase.js
var render_phrase = __webpack_require__(75390);
// EXTERNAL MODULE: ./build/core/render/report-labels.js
var report_labels = __webpack_require__(2869);
// EXTERNAL MODULE: ./build/core/render/report-model.js + 2 modules
var report_model = __webpack_require__(78117);
// EXTERNAL MODULE: ./build/core/render/sanitize.js
var sanitize = __webpack_require__(73300);
;// CONCATENATED MODULE: ./build/core/render/text-table.js
function textTable(rows) {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => widthOf(row[column]?.text ?? ''))));
    return rows.map((row) => `  ${row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ')}`.trimEnd());
}
function padded(cell, width) {
    const space = ' '.repeat(width - widthOf(cell.text));
    const text = cell.align === 'right' ? space + cell.text : cell.text + space;
    return cell.paint === undefined ? text : cell.paint(text);
}
function widthOf(text) {
    return Array.from(text).length;
}

;// CONCATENATED MODULE: ./build/core/render/verdict-table.js






const MAX_FINDINGS = 12;
const MAX_LABELS = 8;
const MAX_LABEL_CHARS = 48;
const MAX_CHECK_CHARS = 80;
const MAX_SENTENCE_CHARS = 600;
function renderRun(record, options) {
    const paint = options.paint ?? ((_, text) => text);
    const model = (0,report_model/* reportModel */.S)(record);
    const place = `${options.resultsDir.replace(/\/+$/, '')}/runs/${record.run}`;
    const parts = [
        [`${paint(STYLES[model.outcome], model.outcome.toUpperCase())}  ${line(model.reason)}`],
        baselineLines(model),
        section('Checks', checkLines(model.rows, paint)),
        section('Comparisons', comparisonLines(model.rows, paint)),
        section('Findings', findingLines(model.findings, paint)),
        ...record.loads.map((load) => section(line((0,report_labels/* labelsTitle */.Id)(load, record.loads.length)), labelLines(load))),
        [`Results: ${line(place)}`, `Next: ${model.nextStep}`],
    ];
    const text = parts.filter((part) => part.length > 0).map((part) => part.join('\n'));
    return `\n${text.join('\n\n')}\n`;
}
const STYLES = {
    pass: 'good',
    fail: 'bad',
    invalid: 'bad',
    error: 'bad',
    inconclusive: 'warn',
    cancelled: 'warn',
};
function baselineLines({ baseline }) {
    if (baseline === null)
        return [];
    const phrases = baseline.footnote === null ? [baseline.sentence] : [baseline.sentence, baseline.footnote];
    return phrases.map((phrase) => line((0,render_phrase/* plainPhrase */.U)(phrase)));
}
function section(title, lines) {
    return lines.length === 0 ? [] : [title, ...lines];
}
function checkLines(rows, paint) {
    return textTable(rows
        .filter((row) => row.kind === 'check')
        .map((row) => [
        ...stateAndName(row, paint),
        { text: (0,sanitize/* sanitize */.a)(row.valueText), align: 'right' },
        { text: (0,sanitize/* sanitize */.a)(row.limitText) },
        { text: row.count > 0 ? `over ${(0,numbers/* formatNumber */.ZV)(row.count)}` : '', align: 'right' },
    ]));
}
function comparisonLines(rows, paint) {
    const compared = rows.filter((row) => row.kind === 'comparison');
    if (compared.length === 0)
        return [];
    const titles = ['', '', 'baseline', 'this build', 'change', 'limit', 'would have seen'].map((text, column) => RIGHT_COLUMNS.includes(column) ? { text, align: 'right' } : { text });
    const lines = compared.map((row) => [
        ...stateAndName(row, paint),
        { text: (0,sanitize/* sanitize */.a)(row.baselineText), align: 'right' },
        { text: (0,sanitize/* sanitize */.a)(row.valueText), align: 'right' },
        { text: (0,sanitize/* sanitize */.a)(row.changeText) },
        { text: (0,sanitize/* sanitize */.a)(row.limitText) },
        { text: row.smallestText, align: 'right' },
    ]);
    return textTable([titles, ...lines]);
}
const RIGHT_COLUMNS = [2, 3, 6];
function stateAndName(row, paint) {
    const hint = row.hint === '' ? '' : ` ${row.hint}`;
    return [
        { text: row.word, paint: (text) => paint(ROW_STYLES[row.state], text) },
        { text: (0,sanitize/* sanitize */.a)(`${(0,sanitize/* sanitize */.a)(row.name, { maxChars: MAX_CHECK_CHARS })}${hint}`) },
    ];
}
const ROW_STYLES = {
    failed: 'bad',
    warned: 'warn',
    open: 'warn',
    waiting: 'warn',
    better: 'good',
    good: 'good',
};
function findingLines(findings, paint) {
    const shown = findings.slice(0, MAX_FINDINGS);
    const rows = shown.map(({ severity, text }) => [
        { text: severity, paint: (word) => paint(FINDING_STYLES[severity], word) },
        { text: line(text) },
    ]);
    const rest = findings.length - shown.length;
    return rest === 0
        ? textTable(rows)
        : [...textTable(rows), `  and ${(0,numbers/* formatNumber */.ZV)(rest)} more in the record of the run`];
}
const FINDING_STYLES = {
    error: 'bad',
    warning: 'warn',
    note: 'dim',
};
function labelLines(load) {
    const { rows, rest } = (0,report_labels/* slowestLabels */.$K)(load, MAX_LABELS);
    if (rows.length === 0)
        return [];
    const titles = [{ text: '' }, ...report_labels/* labelTitles */.u1.map(rightCell)];
    const lines = textTable([
        titles,
        ...rows.map((row) => [
            { text: (0,sanitize/* sanitize */.a)(row.name, { maxChars: MAX_LABEL_CHARS }) + (row.isTransaction ? ' (transaction)' : '') },
            ...row.numbers.map(rightCell),
        ]),
    ]);
    return rest === 0 ? lines : [...lines, `  and ${(0,numbers/* formatNumber */.ZV)(rest)} faster ones`];
}
function rightCell(text) {
    return { text, align: 'right' };
}
function line(text) {
    return (0,sanitize/* sanitize */.a)(text, { maxChars: MAX_SENTENCE_CHARS });
}

// EXTERNAL MODULE: ./build/core/verdict/exit-code.js
var exit_code = __webpack_require__(74122);
;// CONCATENATED MODULE: ./build/inputs/flags.js
function commandLineName(word) {
    return `--${word.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
function flagText(source, word) {
    const text = source.flags[word]?.trim() ?? '';
    return text === '' ? null : text;
}

;// CONCATENATED MODULE: ./build/inputs/reproduce.js

const LEFT_OUT = new Set(['resultsDir', 'failOn', 'timings', 'record']);
function reproduceCommand(program, configFile, flags) {
    const given = Object.entries(flags).filter(([word, text]) => !LEFT_OUT.has(word) && isGiven(text));
    const parts = given.map(([word, text]) => `${commandLineName(word)} ${quoted(String(text).trim())}`);
    return [`${program} run`, `--config ${quoted(configFile)}`, ...parts].join(' ');
}
function isGiven(text) {
    return typeof text === 'string' && text.trim() !== '';
}
function quoted(text) {
    return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/shell/controller-options.js

function controllerOptions(log, env, programFile = import.meta.filename) {
    const here = (0,external_node_path_.dirname)(programFile);
    const isSource = programFile.endsWith('.ts');
    return {
        log,
        env,
        agentFile: (0,external_node_path_.join)(here, isSource ? '../agent/main.ts' : '../agent/index.js'),
        cacheDir: (0,external_node_path_.join)(env['XDG_CACHE_HOME'] ?? (0,external_node_path_.join)(env['HOME'] ?? '/tmp', '.cache'), 'loadtest-action', 'jmeter'),
    };
}

// EXTERNAL MODULE: ./build/core/search/server-name.js
var server_name = __webpack_require__(85742);
// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
// EXTERNAL MODULE: ./build/inputs/search-connection.js + 4 modules
var search_connection = __webpack_require__(21740);
;// CONCATENATED MODULE: ./build/shell/read-result-store.js



async function readResultStore(results, source, { isWithoutSecrets }) {
    if (results.kind === 'files')
        return { store: { kind: 'files' }, findings: [] };
    const { kind, index } = results;
    if (isWithoutSecrets && !read_result_store_isGiven(kind, source))
        return outOfReach(kind);
    try {
        const worker = await (0,search_connection/* readSearchConnection */.l)(kind, 'worker', source);
        const controller = await (0,search_connection/* readSearchConnection */.l)(kind, 'controller', source);
        const texts = new Set();
        const findings = [...controller.findings, ...worker.findings].filter(({ text }) => texts.size < texts.add(text).size);
        return { store: { kind: 'search', index, controller: controller.connection, worker: worker.connection }, findings };
    }
    catch (error) {
        if (!(error instanceof run_error/* InputError */.d))
            throw error;
        throw new run_error/* InputError */.d(error.faults.map((fault) => `results.kind ${kind}: ${fault}`));
    }
}
function read_result_store_isGiven(kind, { given }) {
    const has = (word) => (given(`${kind}-${word}`)?.trim() ?? '') !== '';
    return has('url') && ['api-key', 'password', 'bearer-token'].some(has);
}
function outOfReach(kind) {
    const name = (0,server_name/* productName */.t)(kind);
    const text = `GitHub gives no secrets to pull requests of forks and of Dependabot, so ${name} is out of reach: the results stay in the results folder, and there is no comparison with the runs in ${name}.`;
    const reason = `${name} is out of reach, since GitHub gives this pull request no secrets`;
    return {
        store: { kind: 'out-of-reach', store: kind, text: reason },
        findings: [{ kind: 'store', severity: 'warning', text }],
    };
}

;// CONCATENATED MODULE: ./build/core/plan/timings.js
const defaultTimings = Object.freeze({
    channelPollMs: 250,
    startDelayMs: 1_000,
    windowPollMs: 5_000,
    readyMs: 60_000,
    gracefulDrainMs: 10_000,
    resultsDrainMs: 30_000,
    heartbeatMs: 5_000,
    heartbeatDeadMs: 180_000,
    hookMs: 300_000,
    stopTermMs: 2_000,
    stopKillMs: 4_000,
});
function scaleTimings(factor) {
    const scale = (ms) => Math.max(1, Math.round(ms * factor));
    return {
        channelPollMs: scale(defaultTimings.channelPollMs),
        startDelayMs: scale(defaultTimings.startDelayMs),
        windowPollMs: scale(defaultTimings.windowPollMs),
        readyMs: scale(defaultTimings.readyMs),
        gracefulDrainMs: scale(defaultTimings.gracefulDrainMs),
        resultsDrainMs: scale(defaultTimings.resultsDrainMs),
        heartbeatMs: scale(defaultTimings.heartbeatMs),
        heartbeatDeadMs: scale(defaultTimings.heartbeatDeadMs),
        hookMs: scale(defaultTimings.hookMs),
        stopTermMs: scale(defaultTimings.stopTermMs),
        stopKillMs: scale(defaultTimings.stopKillMs),
    };
}

// EXTERNAL MODULE: ./build/core/verdict/annotation.js
var verdict_annotation = __webpack_require__(8227);
;// CONCATENATED MODULE: ./build/core/verdict/verdict-mark.js
function verdictMark({ outcome, reason }, fromMs) {
    return { kind: 'verdict', text: reason, tags: ['verdict', outcome], fromMs };
}

// EXTERNAL MODULE: ./build/core/plan/worst-case-wall.js
var worst_case_wall = __webpack_require__(23221);
// EXTERNAL MODULE: ./build/core/ready/json-path.js
var json_path = __webpack_require__(79364);
;// CONCATENATED MODULE: ./build/core/ready/judge-answer.js


function judgeAnswer(ready, answer) {
    const { status, body } = answer;
    if (status !== 200)
        return { kind: 'unready', text: `answered status ${status}, 200 expected` };
    if (ready.value === null)
        return { kind: 'ready' };
    const document = parseJson(body);
    if (document === undefined)
        return { kind: 'unready', text: 'answered status 200 with a body that is no JSON' };
    const { at, steps } = ready.value;
    const found = (0,json_path/* valueAt */.f)(document, steps);
    if (typeof found !== 'string' && typeof found !== 'number' && typeof found !== 'boolean') {
        return { kind: 'unready', text: `answered status 200 without a text or number at ${at}` };
    }
    const given = String(found);
    if (isExpected(given, ready.value))
        return { kind: 'ready' };
    const shown = JSON.stringify((0,sanitize/* sanitize */.a)(given, { maxChars: 80 }));
    return { kind: 'other', text: `answered ${shown} at ${at}, ${expectedText(ready.value)} expected` };
}
function parseJson(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
const MIN_SHA_CHARS = 7;
function isExpected(given, { equals }) {
    if (equals.kind === 'text')
        return given === equals.text;
    const [short, long] = [given.toLowerCase(), equals.text.toLowerCase()].sort((a, b) => a.length - b.length);
    if (short === undefined || long === undefined)
        return false;
    return short === long || (short.length >= MIN_SHA_CHARS && long.startsWith(short));
}
function expectedText({ equals }) {
    return equals.kind === 'build' ? `the build ${equals.text}` : JSON.stringify(equals.text);
}

// EXTERNAL MODULE: ./build/stages/message-of.js
var message_of = __webpack_require__(96067);
;// CONCATENATED MODULE: ./build/stages/await-target.js





const SAY_EVERY_MS = 30_000;
const POLLS_BETWEEN_QUESTIONS = 4;
const SHORTEST_QUESTION_MS = 1_000;
async function awaitTarget({ spec: { ready }, timings }, ports, interrupt) {
    if (ready === null)
        return;
    const { clock, log } = ports;
    const startedMs = clock.monotonicMs();
    log.line(`Waiting until ${ready.url} is ready, at most ${(0,numbers/* formatDuration */.a3)(ready.withinMs)}.`);
    let said = { text: '', atMs: 0 };
    for (;;) {
        const leftMs = Math.ceil(ready.withinMs - (clock.monotonicMs() - startedMs));
        const timeoutMs = Math.min(worst_case_wall/* READY_PROBE_MS */.sK, Math.max(SHORTEST_QUESTION_MS, leftMs));
        const judgement = await ask(ready, ports, interrupt, timeoutMs);
        const passedMs = clock.monotonicMs() - startedMs;
        if (judgement.kind === 'ready') {
            log.line(`The target is ready: ${ready.url} answers as expected.`);
            return;
        }
        const { text } = judgement;
        if (passedMs >= ready.withinMs)
            throw notReady(ready, text);
        if (said.text !== text || passedMs - said.atMs >= SAY_EVERY_MS) {
            said = { text, atMs: passedMs };
            const secondsLeft = Math.ceil((ready.withinMs - passedMs) / 1_000);
            log.progress(`Not ready yet: it ${text}; ${(0,numbers/* formatDuration */.a3)(secondsLeft * 1_000)} left.`);
        }
        const pauseMs = Math.min(timings.channelPollMs * POLLS_BETWEEN_QUESTIONS, ready.withinMs - passedMs);
        await clock.sleep(Math.max(1, pauseMs), interrupt);
    }
}
async function askAfterLoad({ spec: { ready } }, ports, interrupt) {
    if (ready === null || interrupt.aborted)
        return [];
    const judgement = await ask(ready, ports, interrupt, worst_case_wall/* READY_PROBE_MS */.sK).catch(() => null);
    if (judgement === null || judgement.kind === 'ready')
        return [];
    const asked = `After the load ${ready.url} ${judgement.text}`;
    if (judgement.kind === 'other') {
        return [{ kind: 'other-build', severity: 'error', text: `Another build is answering. ${asked}.` }];
    }
    const doubt = ready.value === null ? 'whether it still works' : 'which build was measured to the end';
    return [{ kind: 'other-build', severity: 'warning', text: `${asked}, so it is not known ${doubt}.` }];
}
async function ask(ready, { httpProbe }, interrupt, timeoutMs) {
    try {
        return judgeAnswer(ready, await httpProbe.get(ready.url, timeoutMs, interrupt));
    }
    catch (error) {
        interrupt.throwIfAborted();
        return { kind: 'unready', text: (0,message_of/* messageOf */.b)(error) };
    }
}
function notReady(ready, text) {
    const message = `The target was not ready within ${(0,numbers/* formatDuration */.a3)(ready.withinMs)}: ${ready.url} ${text}.`;
    const hint = 'Nothing was created. Deploy the build that is to be measured, correct target.ready, or lengthen target.ready.within.';
    return new run_error/* StartError */.D(message, { hint });
}

;// CONCATENATED MODULE: ./build/core/scenario/joins-baseline.js
function joinsBaseline({ spec, event, isFork, outcome }) {
    const stays = (text) => ({ baseline: false, branch: null, text });
    const ref = spec.build.ref === null ? null : branchOf(spec.build.ref);
    const { branch } = spec.baseline;
    if (spec.record === 'never')
        return stays('It is not part of the baseline, because record is never.');
    if (isFork)
        return stays('It is not part of the baseline, because its commit comes from a fork.');
    if (!MAY_JOIN.includes(outcome))
        return stays(`It is not part of the baseline, because its outcome is ${outcome}.`);
    if (event !== null && !JOINING_EVENTS.includes(event)) {
        return stays(`It is not part of the baseline, because builds of the event ${event} may hold code that nobody has merged.`);
    }
    if (spec.record === 'always') {
        const own = ref ?? branch;
        return { baseline: true, branch: own, text: `It is part of the baseline of ${own}, because record is always.` };
    }
    if (event === 'workflow_dispatch') {
        return stays('It is not part of the baseline, because it was started by hand; record: always includes it.');
    }
    if (ref === null) {
        return stays(`It is not part of the baseline of ${branch}, because the branch of the build is not known; \`build-ref\` names it.`);
    }
    if (ref !== branch)
        return stays(`It is not part of the baseline of ${branch}, because it is a build of ${ref}.`);
    return { baseline: true, branch, text: `It is part of the baseline of ${branch}, as a build of that branch.` };
}
const JOINING_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
const MAY_JOIN = ['pass', 'inconclusive'];
function branchOf(ref) {
    return ref.replace(/^refs\/heads\//, '');
}

;// CONCATENATED MODULE: ./build/core/scenario/scenario-key.js
function scenarioKey(plan, go, ready) {
    const { spec } = plan;
    if (spec.baseline.key !== null)
        return { [OWN_KEY]: spec.baseline.key };
    return {
        users: plan.users,
        ratePerSec: spec.load.ratePerSec,
        rampUpMs: plan.rampUpMs,
        warmUpMs: plan.warmUpMs,
        durationMs: plan.durationMs,
        workers: Object.keys(go.workers).length,
        provider: spec.provider.kind,
        region: null,
        cpuModel: joinedKinds(ready.map((worker) => worker.cpuModel)),
        cores: joinedKinds(ready.map((worker) => String(worker.cores))),
        environment: spec.target.environment,
        jdk: joinedKinds(ready.map((worker) => javaFeature(worker.versions.java))),
        jmeter: joinedKinds(ready.map((worker) => majorMinor(worker.versions.jmeter))),
        timingsFactor: spec.timingsFactor,
    };
}
const OWN_KEY = 'key';
function joinedKinds(values) {
    return values.length === 0 ? null : [...new Set(values)].sort().join(' + ');
}
function javaFeature(version) {
    const [major = version, minor] = version.split(/[._+-]/);
    return major === '1' && minor !== undefined ? minor : major;
}
function majorMinor(version) {
    return version.split('.').slice(0, 2).join('.');
}

// EXTERNAL MODULE: ./build/core/scenario/scenario-parts.js
var scenario_parts = __webpack_require__(1760);
;// CONCATENATED MODULE: ./build/core/scenario/part-differences.js


function partDifferences(ours, theirs, ignore) {
    const isWanted = (part) => !ignore.includes(part.name);
    const keyParts = Object.hasOwn(ours.key, OWN_KEY) || Object.hasOwn(theirs.key, OWN_KEY) ? [ownKey] : scenario_parts/* hardParts */.mD;
    return {
        hard: keyParts.filter(isWanted).flatMap((part) => differenceIn(part, ours.key, theirs.key, theirs.run)),
        soft: scenario_parts/* softParts */.ZY.filter(isWanted).flatMap((part) => differenceIn(part, ours.soft, theirs.soft, theirs.run)),
    };
}
const ownKey = { name: 'baseline.key', field: OWN_KEY, shownAs: 'value' };
function differenceIn(part, ours, theirs, run) {
    const our = ours[part.field] ?? null;
    const their = theirs[part.field] ?? null;
    if (our === their)
        return [];
    const text = part.shownAs === 'hash'
        ? `${part.name}: not the same as in ${run}.`
        : `${part.name}: ${(0,scenario_parts/* showPart */.vr)(part, our)} now, ${(0,scenario_parts/* showPart */.vr)(part, their)} in ${run}.`;
    return [{ part: part.name, text }];
}

;// CONCATENATED MODULE: ./build/core/scenario/sound-loads.js
function isSound(load) {
    return load.steady !== null && load.findings.every(({ severity }) => severity !== 'error');
}
function isMeasure(load) {
    return isSound(load) && load.findings.every(({ kind }) => kind !== 'generator-not-observed');
}

;// CONCATENATED MODULE: ./build/core/scenario/select-baseline.js



function selectBaseline(input) {
    const { baseline, mergeBase, sha } = input;
    const earlier = newestFirst(input.candidates).filter(({ run, build }) => run !== input.run && (sha === null || build.sha !== sha));
    const compared = earlier.filter(isGood).map((record) => compare(record, input));
    const comparable = compared.filter(({ hard }) => hard === undefined);
    const ofAncestors = comparable.filter(({ record }) => isAncestor(record, input.ancestors));
    const chosen = (ofAncestors.length > 0 ? ofAncestors : comparable).slice(0, baseline.runs);
    const pooled = poolable(input);
    return {
        use: {
            branch: baseline.branch,
            how: ofAncestors.length > 0 ? 'merge-base' : 'branch',
            mergeBase,
            runs: chosen.map(({ record }) => baselineRun(record)),
            notes: onceEach(chosen.flatMap(({ soft }) => soft)),
            refused: compared.flatMap(({ hard }) => hard?.text ?? []),
            pooled: pooled.map(baselineRun),
        },
        loads: chosen.flatMap(({ record }) => record.loads),
        earlier: pooled.flatMap(({ loads }) => loads.filter(isSound)),
        noBaseline: chosen.length > 0 ? null : whyNone(input, earlier.length, compared),
    };
}
function newestFirst(records) {
    return records.toSorted((a, b) => b.startedAtMs - a.startedAtMs);
}
function isGood({ verdict, loads }) {
    const isAccepted = verdict.outcome === 'pass' || verdict.outcome === 'inconclusive';
    return isAccepted && loads.length > 0 && loads.every(isMeasure);
}
function compare(record, { ours, ignore }) {
    const found = record.loads.map((load) => partDifferences(ours, load, ignore));
    return { record, hard: found.flatMap(({ hard }) => hard)[0], soft: found.flatMap(({ soft }) => soft) };
}
function isAncestor({ build }, ancestors) {
    return build.sha !== null && (ancestors ?? []).includes(build.sha);
}
function poolable(input) {
    if (input.sha === null)
        return [];
    return newestFirst(input.sameCommit).filter((record) => {
        const hasVerdict = ['pass', 'inconclusive', 'fail'].includes(record.verdict.outcome);
        const isOther = record.run !== input.run && record.build.sha === input.sha;
        return isOther && hasVerdict && record.loads.some(isSound) && compare(record, input).hard === undefined;
    });
}
function baselineRun({ run, build, endedAtMs }) {
    return { run, sha: build.sha, endedAtMs };
}
function onceEach(found) {
    const parts = new Map();
    for (const { part, text } of found)
        if (!parts.has(part))
            parts.set(part, text);
    return [...parts.values()];
}
function whyNone(input, earlier, compared) {
    const { branch } = input.baseline;
    const newest = compared[0]?.hard;
    if (newest !== undefined) {
        const verb = compared.length === 1 ? 'is' : 'are';
        return `${(0,numbers/* formatCount */.B4)(compared.length, 'earlier run')} of ${branch} ${verb} not comparable: ${newest.text}`;
    }
    if (earlier > 0)
        return `No earlier run of ${branch} is good enough to compare with.`;
    const none = `There is no earlier run of ${branch} yet`;
    return input.joins ? `${none}: this one is the first.` : `${none}, and this one will not be part of its baseline.`;
}

// EXTERNAL MODULE: ./build/core/verdict/judge-interrupted.js
var judge_interrupted = __webpack_require__(49376);
;// CONCATENATED MODULE: ./build/stages/judge.js



function asksForComparison(context) {
    const { checks, plan } = context.prepared;
    return plan.spec.baseline.isConfigured || checks.some(isComparison);
}
async function judgeLoads(context, loads, earlier, confirmation) {
    const { judge } = await Promise.all(/* import() */[__webpack_require__.e(244), __webpack_require__.e(584)]).then(__webpack_require__.bind(__webpack_require__, 38584));
    const [first] = loads;
    if (first === undefined || !asksForComparison(context))
        return { verdict: judge(loads, []), comparedWith: null };
    const { checks, plan } = context.prepared;
    const { spec, runId } = plan;
    const { origin, isFork } = context.identity;
    const joins = joinsBaseline({ spec, event: origin.event, isFork, outcome: 'pass' });
    const selection = selectBaseline({
        ...earlier,
        ours: first,
        run: runId,
        sha: spec.build.sha,
        baseline: spec.baseline,
        ignore: spec.comparability.ignore,
        joins: joins.baseline,
    });
    const verdict = judge(loads, selection.loads, {
        checks,
        comparesFamily: spec.baseline.isConfigured,
        earlier: selection.earlier,
        confirmation,
        noBaseline: earlier.fault ?? selection.noBaseline,
    });
    return { verdict: withFault(verdict, earlier.fault), comparedWith: selection.use };
}
function judgeCancelled(loads, interrupt) {
    return { verdict: (0,judge_interrupted/* judgeInterrupted */.U)(loads, String(interrupt.reason)), comparedWith: null };
}
function isComparison(check) {
    return check.limit.kind === 'baseline';
}
function withFault(verdict, fault) {
    if (fault === null)
        return verdict;
    const finding = { kind: 'store', severity: 'warning', text: fault };
    return { ...verdict, findings: [...verdict.findings, finding] };
}

// EXTERNAL MODULE: ./build/core/plan/ids.js
var ids = __webpack_require__(26862);
;// CONCATENATED MODULE: ./build/core/plan/plan-confirmation.js

function planConfirmation(plan) {
    return {
        ...plan,
        fleetId: (0,ids/* fleetId */.qj)(plan.runId, 2),
        loads: [{ id: (0,ids/* loadId */.Ky)(plan.loads.length + 1, 'confirm'), purpose: 'confirm' }],
    };
}

;// CONCATENATED MODULE: ./build/core/verdict/summary-facts.js
function summaryFacts({ name, build, target }, leg) {
    return { name, leg, sha: build.sha, ref: build.ref, environment: target.environment };
}

// EXTERNAL MODULE: ./build/core/plan/utc-stamp.js
var utc_stamp = __webpack_require__(46496);
// EXTERNAL MODULE: ./build/core/window/merge-labels.js + 1 modules
var merge_labels = __webpack_require__(1077);
// EXTERNAL MODULE: ./build/core/histogram/histogram.js + 2 modules
var histogram_histogram = __webpack_require__(45375);
;// CONCATENATED MODULE: ./build/core/window/read-label.js

function readLabel(label) {
    const histogram = histogram_histogram/* Histogram */.d.decode(label.histogram);
    return {
        label: label.label,
        kind: label.kind,
        count: label.count,
        errors: label.errors,
        sumMs: label.sumMs,
        minMs: label.minMs,
        maxMs: label.maxMs,
        bytes: label.bytes,
        sentBytes: label.sentBytes,
        codes: new Map(Object.entries(label.codes)),
        histogram,
        okHistogram: label.okHistogram === undefined ? histogram : histogram_histogram/* Histogram */.d.decode(label.okHistogram),
        latency: readTimes(label.latency),
        connect: readTimes(label.connect),
        topErrors: label.topErrors,
    };
}
function readTimes(times) {
    return times === null ? null : { ...times, histogram: histogram_histogram/* Histogram */.d.decode(times.histogram) };
}

;// CONCATENATED MODULE: ./build/core/window/merge-windows.js


function mergeWindows(k, documents, fleet) {
    const held = new Set(documents.map((document) => document.worker));
    const fromMs = fleet.grid.startAtMs + k * fleet.grid.windowMs;
    return {
        k,
        fromMs,
        toMs: fromMs + fleet.grid.windowMs,
        users: sumOfKnown(documents.map((document) => document.users)),
        labels: judgedLabels(documents),
        missing: fleet.workers.filter((worker) => !held.has(worker)),
    };
}
function sumOfKnown(values) {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
function judgedLabels(documents) {
    const parts = new Map();
    for (const document of documents) {
        for (const label of document.labels) {
            if (label.kind !== 'sample' && label.kind !== 'transaction')
                continue;
            const key = `${label.kind}\0${label.label}`;
            const same = parts.get(key);
            if (same === undefined)
                parts.set(key, [label]);
            else
                same.push(label);
        }
    }
    const keys = [...parts.keys()].sort();
    return keys.map((key) => (0,merge_labels/* mergeLabels */.M)((parts.get(key) ?? []).map(readLabel))).filter((label) => label !== null);
}

;// CONCATENATED MODULE: ./build/core/window/select-labels.js
function selectLabels(windows, kind, matches = () => true) {
    const selected = [];
    for (const window of windows) {
        for (const label of window.labels) {
            if (label.kind === kind && matches(label.label))
                selected.push(label);
        }
    }
    return selected;
}

// EXTERNAL MODULE: ./build/core/window/same-body.js
var same_body = __webpack_require__(50110);
;// CONCATENATED MODULE: ./build/core/window/window-ledger.js

class WindowLedger {
    workers;
    held;
    lastSeqs = new Map();
    conflictTexts = [];
    constructor(workers) {
        this.workers = [...workers];
        this.held = new Map(this.workers.map((worker) => [worker, new Map()]));
    }
    add(document) {
        const { worker, seq } = document;
        const ofWorker = this.held.get(worker);
        if (ofWorker === undefined) {
            this.conflictTexts.push(`Window ${seq} came from ${worker}, a worker that this load does not have.`);
            return 'unknown-worker';
        }
        const known = ofWorker.get(seq);
        if (known === undefined) {
            ofWorker.set(seq, document);
            if (document.final)
                this.expectLast(worker, seq);
            return 'added';
        }
        if ((0,same_body/* isSameBody */.Z)(known, document))
            return 'double';
        this.conflictTexts.push(`Window ${seq} of ${worker} arrived twice with different contents.`);
        return 'conflict';
    }
    expectLast(worker, last) {
        this.lastSeqs.set(worker, Math.max(last, this.lastSeqs.get(worker) ?? 0));
    }
    get conflicts() {
        return this.conflictTexts;
    }
    get highestSeq() {
        let highest = -1;
        for (const ofWorker of this.held.values()) {
            for (const seq of ofWorker.keys())
                highest = Math.max(highest, seq);
        }
        return highest;
    }
    documentsOf(worker) {
        return [...(this.held.get(worker)?.values() ?? [])].sort((a, b) => a.seq - b.seq);
    }
    documentsAt(k) {
        return this.workers.map((worker) => this.held.get(worker)?.get(k)).filter((document) => document !== undefined);
    }
    missingAt(k) {
        return this.workers.filter((worker) => this.owes(worker, k));
    }
    isComplete(k) {
        return !this.workers.some((worker) => this.owes(worker, k));
    }
    gaps() {
        return this.workers.flatMap((worker) => this.gapsOf(worker).map((seq) => ({ worker, seq })));
    }
    gapsOf(worker) {
        const ofWorker = this.held.get(worker);
        if (ofWorker === undefined)
            return [];
        let end = this.lastSeqs.get(worker) ?? -1;
        for (const seq of ofWorker.keys())
            end = Math.max(end, seq);
        const missing = [];
        for (let seq = 0; seq <= end; seq += 1) {
            if (!ofWorker.has(seq))
                missing.push(seq);
        }
        return missing;
    }
    owes(worker, k) {
        return k <= (this.lastSeqs.get(worker) ?? Infinity) && this.held.get(worker)?.has(k) !== true;
    }
}

;// CONCATENATED MODULE: ./build/core/window/top-error-counter.js

const MAX_TOP_ERRORS_PER_LABEL = 5;
const MAX_TOP_ERRORS_PER_WINDOW = 20;
const MAX_ERROR_MESSAGE_CHARS = 200;
const MAX_COUNTED_FAILURES = 100;
function createTopErrorCounter() {
    const failures = new Map();
    return {
        add({ code, message, url, atMs }) {
            const cut = message.slice(0, MAX_ERROR_MESSAGE_CHARS);
            const key = `${code}\0${cut}`;
            const known = failures.get(key);
            if (known !== undefined)
                known.count += 1;
            else if (failures.size < MAX_COUNTED_FAILURES) {
                failures.set(key, { error: { code, message: cut, count: 1, firstAtMs: atMs, url }, count: 1 });
            }
        },
        top: () => [...failures.values()]
            .map(({ error, count }) => ({ ...error, count }))
            .sort(byWeight)
            .slice(0, MAX_TOP_ERRORS_PER_LABEL),
    };
}

;// CONCATENATED MODULE: ./build/core/verdict/label-record.js

const MIN_HISTOGRAM_SHARE = 0.01;
function labelRecord(merged, span) {
    const { histogram, count, minMs, maxMs } = merged;
    const at = (percent) => histogram.percentile(percent, minMs, maxMs) ?? maxMs;
    return {
        label: merged.label,
        kind: merged.kind,
        count,
        errors: merged.errors,
        meanMs: merged.sumMs / count,
        minMs,
        maxMs,
        p50Ms: at(50),
        p90Ms: at(90),
        p95Ms: at(95),
        p99Ms: at(99),
        ratePerSec: (1_000 * count) / span.durationMs,
        topErrors: merged.topErrors.slice(0, MAX_TOP_ERRORS_PER_LABEL),
        ...(count >= MIN_HISTOGRAM_SHARE * span.allSamples ? { histogram: histogram.encode() } : {}),
    };
}

;// CONCATENATED MODULE: ./build/core/verdict/summary.js






function summariesOf(go, windows, facts) {
    const ledger = new WindowLedger(Object.keys(go.workers));
    for (const window of windows)
        ledger.add(window);
    const summaries = [];
    for (let k = 0; k <= ledger.highestSeq; k += 1) {
        const window = mergeWindows(k, ledger.documentsAt(k), { grid: go, workers: ledger.workers });
        summaries.push(...summariesOfWindow(window, go, facts));
    }
    return summaries;
}
function summariesOfWindow(window, go, facts) {
    if (window.labels.length === 0 && window.missing.length > 0)
        return [];
    const all = (0,merge_labels/* mergeLabels */.M)(selectLabels([window], 'sample'));
    return [
        { ...commonOf(window, go, facts), label: merge_labels/* ALL_LABELS */.g, labelKind: 'all', ...numbersOf(all, go.windowMs) },
        ...window.labels.map((merged) => ({
            ...commonOf(window, go, facts),
            ...{ label: merged.label, labelKind: merged.kind, ...numbersOf(merged, go.windowMs) },
        })),
    ];
}
function commonOf(window, go, facts) {
    return {
        v: 1,
        kind: 'summary',
        '@timestamp': (0,utc_stamp/* isoTime */.L)(window.fromMs),
        run: go.run,
        load: go.load,
        name: facts.name,
        leg: facts.leg,
        sha: facts.sha,
        ref: facts.ref,
        environment: facts.environment,
        users: window.users,
        elapsedSec: (window.fromMs - go.startAtMs) / 1_000,
        baselineRun: null,
    };
}
function numbersOf(merged, windowMs) {
    if (merged === null)
        return noRows;
    const { count, errors, meanMs, minMs, maxMs, p50Ms, p90Ms, p95Ms, p99Ms, ratePerSec } = labelRecord(merged, {
        durationMs: windowMs,
        allSamples: Infinity,
    });
    const errorPct = (100 * errors) / count;
    return { count, errors, errorPct, meanMs, minMs, maxMs, p50Ms, p90Ms, p95Ms, p99Ms, ratePerSec };
}
const noRows = {
    ...{ count: 0, errors: 0, errorPct: null, ratePerSec: 0, meanMs: null, minMs: null, maxMs: null },
    ...{ p50Ms: null, p90Ms: null, p95Ms: null, p99Ms: null },
};

// EXTERNAL MODULE: ./build/core/window/own-labels.js
var own_labels = __webpack_require__(663);
// EXTERNAL MODULE: ./build/core/check/describe-outcome.js
var describe_outcome = __webpack_require__(67693);
;// CONCATENATED MODULE: ./build/core/check/holds.js
function holds(value, operator, limit) {
    if (!Number.isFinite(value) || !Number.isFinite(limit))
        return false;
    switch (operator) {
        case '<':
            return value < limit;
        case '<=':
            return value <= limit;
        case '>':
            return value > limit;
        case '>=':
            return value >= limit;
    }
}

// EXTERNAL MODULE: ./build/core/histogram/standard-deviation.js
var standard_deviation = __webpack_require__(86348);
;// CONCATENATED MODULE: ./build/core/check/measure.js


function measure(quantity, slices, windowMs) {
    const measured = measureMetric(quantity, slices, windowMs);
    return measured !== null && Number.isFinite(measured.value) && measured.count > 0 ? measured : null;
}
function measureMetric(quantity, slices, windowMs) {
    const labels = slices.flatMap((slice) => slice.labels);
    const count = sumOf(labels, (label) => label.count);
    const perSec = (value) => value / ((slices.length * windowMs) / 1000);
    switch (quantity.metric) {
        case 'response_time':
        case 'latency':
        case 'connect_time':
            return measureTimes(quantity, labels);
        case 'errors': {
            const errors = sumOf(labels, (label) => failedRows(label, quantity));
            return { value: quantity.aggregate.kind === 'rate' ? perSec(errors) : errors, count };
        }
        case 'error_rate':
            return { value: sumOf(labels, (label) => failedRows(label, quantity)) / count, count };
        case 'throughput':
            return { value: throughput(quantity, slices, windowMs), count };
        case 'count':
            return { value: sumOf(labels, (label) => selectedRows(label, quantity)), count };
        case 'received':
            return measureBytes(quantity.aggregate, labels.map((label) => label.bytes), { count, perSec });
        case 'sent':
            return measureBytes(quantity.aggregate, labels.map((label) => label.sentBytes), { count, perSec });
        case 'active_users':
            return measureUsers(quantity.aggregate, slices);
        default:
            return null;
    }
}
function measureTimes(quantity, labels) {
    const isOkOnly = quantity.selector['result'] === 'ok';
    const times = labels.map((label) => timesOf(quantity.metric, label, isOkOnly)).filter((each) => each !== null);
    const histogram = new histogram_histogram/* Histogram */.d();
    for (const each of times)
        histogram.add(each.histogram);
    const count = histogram.total;
    if (count === 0)
        return null;
    const minMs = smallestOf(times.map((each) => each.minMs));
    const maxMs = largestOf(times.map((each) => each.maxMs));
    const value = reduceTimes(quantity.aggregate, { histogram, minMs, maxMs, sumMs: sumOf(times, (each) => each.sumMs) });
    return value === null ? null : { value, count };
}
function timesOf(metric, label, isOkOnly) {
    if (metric === 'latency')
        return label.latency;
    if (metric === 'connect_time')
        return label.connect;
    if (isOkOnly)
        return label.okHistogram.total === 0 ? null : { ...label, histogram: label.okHistogram };
    return label.count === 0 ? null : label;
}
function reduceTimes(aggregate, times) {
    switch (aggregate.kind) {
        case 'percentile':
            return times.histogram.percentile(aggregate.percent, times.minMs, times.maxMs);
        case 'med':
            return times.histogram.percentile(50, times.minMs, times.maxMs);
        case 'avg':
            return times.sumMs / times.histogram.total;
        case 'min':
            return times.minMs;
        case 'max':
            return times.maxMs;
        case 'stdev':
            return (0,standard_deviation/* standardDeviationMs */.H)(times.histogram);
        case 'rate':
        case 'count':
        case 'sum':
        case 'bare':
            return null;
    }
}
function throughput(quantity, slices, windowMs) {
    const rates = slices.map((slice) => (sumOf(slice.labels, (label) => selectedRows(label, quantity)) / windowMs) * 1000);
    if (quantity.aggregate.kind === 'min')
        return smallestOf(rates);
    if (quantity.aggregate.kind === 'max')
        return largestOf(rates);
    return sumOf(rates, (rate) => rate) / rates.length;
}
function measureBytes(aggregate, bytes, over) {
    let total = 0;
    for (const each of bytes) {
        if (each === null)
            return null;
        total += each;
    }
    return { value: aggregate.kind === 'rate' ? over.perSec(total) : total, count: over.count };
}
function measureUsers(aggregate, slices) {
    const users = slices.map((slice) => slice.window.users).filter((each) => each !== null);
    if (users.length === 0)
        return null;
    if (aggregate.kind === 'min')
        return { value: smallestOf(users), count: users.length };
    if (aggregate.kind === 'max')
        return { value: largestOf(users), count: users.length };
    return { value: sumOf(users, (each) => each) / users.length, count: users.length };
}
function failedRows(label, quantity) {
    return quantity.selector['code'] === undefined ? label.errors : rowsWithCode(label, quantity.selector['code']);
}
function selectedRows(label, quantity) {
    const { result, code } = quantity.selector;
    if (code !== undefined)
        return rowsWithCode(label, code);
    return result === 'ok' ? label.count - label.errors : label.count;
}
function rowsWithCode(label, wanted) {
    const isClass = /^[1-5]xx$/.test(wanted);
    let rows = 0;
    for (const [code, count] of label.codes) {
        const isWanted = isClass ? /^[1-5]\d\d$/.test(code) && code.startsWith(wanted.charAt(0)) : code === wanted;
        if (isWanted)
            rows += count;
    }
    return rows;
}
function sumOf(items, value) {
    let sum = 0;
    for (const item of items)
        sum += value(item);
    return sum;
}
function smallestOf(values) {
    let smallest = Infinity;
    for (const value of values)
        smallest = Math.min(smallest, value);
    return smallest;
}
function largestOf(values) {
    let largest = -Infinity;
    for (const value of values)
        largest = Math.max(largest, value);
    return largest;
}

// EXTERNAL MODULE: ./build/core/check/safe-regex.js
var safe_regex = __webpack_require__(41406);
;// CONCATENATED MODULE: ./build/core/check/select-rows.js

function selectRows(target, windows) {
    switch (target.kind) {
        case 'all':
            return { ok: true, selections: [selection(windows, null, 'sample')] };
        case 'label':
            return selectLabel(target.label, windows);
        case 'transaction':
            if (namesOf(windows, 'transaction').has(target.label)) {
                return { ok: true, selections: [selection(windows, target.label, 'transaction')] };
            }
            return { ok: false, label: target.label, why: `No transaction "${target.label}" was seen` };
        case 'regex':
            return selectMatching(target.source, windows);
        case 'each':
            return selectAll([...namesOf(windows, 'sample')], windows, 'No sample was seen');
    }
}
function selectLabel(label, windows) {
    const isSample = namesOf(windows, 'sample').has(label);
    const isTransaction = namesOf(windows, 'transaction').has(label);
    if (isSample && !isTransaction)
        return { ok: true, selections: [selection(windows, label, 'sample')] };
    if (isSample) {
        const advice = `rename one of the two in the plan, or write: of transaction "${label}"`;
        return { ok: false, label, why: `"${label}" names a sample and a transaction; ${advice}` };
    }
    const hint = isTransaction ? `; a transaction has this name, write: of transaction "${label}"` : '';
    return { ok: false, label, why: `No sample "${label}" was seen${hint}` };
}
function selectMatching(source, windows) {
    const compiled = (0,safe_regex/* compileSafeRegex */.Y)(source);
    if (!compiled.ok)
        return { ok: false, label: null, why: `/${source}/ cannot be used: ${compiled.fault}` };
    const names = [...namesOf(windows, 'sample')].filter((name) => compiled.regex.test(name));
    return selectAll(names, windows, `No sample matches /${source}/`);
}
function selectAll(names, windows, why) {
    if (names.length === 0)
        return { ok: false, label: null, why };
    const sorted = names.toSorted((a, b) => (a < b ? -1 : 1));
    return { ok: true, selections: sorted.map((name) => selection(windows, name, 'sample')) };
}
function selection(windows, label, kind) {
    const slices = windows.map((window) => ({
        window,
        labels: window.labels.filter((each) => each.kind === kind && (label === null || each.label === label)),
    }));
    return { label, kind, slices };
}
function namesOf(windows, kind) {
    const names = new Set();
    for (const window of windows) {
        for (const each of window.labels)
            if (each.kind === kind)
                names.add(each.label);
    }
    return names;
}

;// CONCATENATED MODULE: ./build/core/check/violated-row.js



function rowLength(forMs, windowMs) {
    return Math.max(1, Math.ceil(forMs / windowMs));
}
function firstViolatedRow(check, slices, windowMs) {
    const length = rowLength(check.forMs ?? 0, windowMs);
    let row = [];
    for (const slice of slices) {
        const isNext = row.length === 0 || row.at(-1)?.window.k === slice.window.k - 1;
        if (!isViolated(check, slice, windowMs))
            row = [];
        else
            row = isNext ? [...row, slice] : [slice];
        if (row.length === length)
            return row;
    }
    return null;
}
function isViolated(check, slice, windowMs) {
    if (check.builtIn === 'stalled')
        return isStalled(slice);
    if (check.limit.kind !== 'absolute' || isTooSmallForSure(check, slice))
        return false;
    const measured = measure(check.quantity, [slice], windowMs);
    return measured !== null && !holds(measured.value, check.operator, check.limit.value);
}
const SUMMED = ['throughput', 'count', 'errors', 'received', 'sent', 'active_users'];
function isTooSmallForSure(check, { window }) {
    const isLowerLimit = check.operator === '>' || check.operator === '>=';
    return isLowerLimit && window.missing.length > 0 && SUMMED.includes(check.quantity.metric);
}
const STARTUP_MS = 10_000;
function isStalled({ window }) {
    if (window.missing.length > 0 || window.users === 0 || window.labels.some(isAnswered))
        return false;
    const sinceStartMs = window.k * (window.toMs - window.fromMs);
    return window.users !== null || sinceStartMs >= STARTUP_MS;
}
function isAnswered(label) {
    return label.label !== own_labels/* NO_ANSWER_LABEL */.Qf && label.count > 0;
}

;// CONCATENATED MODULE: ./build/core/check/stalled-outcome.js


function stalledOutcome(check, windows, windowMs) {
    const lengthMs = rowLength(check.forMs ?? 0, windowMs) * windowMs;
    const row = firstViolatedRow(check, windows.map((window) => ({ window, labels: window.labels })), windowMs);
    const rows = countRows(windows);
    const base = {
        check: check.text,
        label: null,
        severity: check.severity,
        limitText: `a row at least every ${(0,numbers/* formatDuration */.a3)(lengthMs)}`,
    };
    const first = row?.[0];
    if (first !== undefined) {
        const when = `from ${(0,numbers/* formatDuration */.a3)(first.window.k * windowMs)} after the start`;
        const text = `Nothing came back for ${(0,numbers/* formatDuration */.a3)(lengthMs)} ${when}, while users were active.`;
        return { ...base, result: 'violated', value: 0, valueText: '0', count: 0, text, aborted: false };
    }
    if (rows === 0) {
        const text = 'No row came back during the load, so whether it stalled cannot be judged.';
        return { ...base, result: 'no-data', value: null, valueText: 'no data', count: 0, text, aborted: false };
    }
    const text = `The target never fell silent for ${(0,numbers/* formatDuration */.a3)(lengthMs)} while users were active.`;
    return { ...base, result: 'holds', value: rows, valueText: (0,numbers/* formatNumber */.ZV)(rows), count: rows, text, aborted: false };
}
function countRows(windows) {
    let rows = 0;
    for (const window of windows) {
        for (const label of window.labels)
            if (label.kind === 'sample')
                rows += label.count;
    }
    return rows;
}

;// CONCATENATED MODULE: ./build/core/check/evaluate-checks.js







function evaluateChecks(checks, data) {
    const aborted = data.aborted ?? [];
    const outcomes = checks.flatMap((check) => evaluateCheck(check, data));
    const unseen = aborted.filter((each) => !outcomes.some((outcome) => isSame(outcome, each)));
    return [...outcomes, ...unseen].map((outcome) => withAbort(outcome, aborted));
}
function evaluateCheck(check, data) {
    const windows = windowsOf(check, data).toSorted((a, b) => a.k - b.k);
    if (check.builtIn === 'stalled')
        return [stalledOutcome(check, windows, data.windowMs)];
    const selected = selectRows(check.target, windows);
    if (!selected.ok)
        return [noData(check, selected.label, `${selected.why}${place(check)}, so ${check.text} cannot be judged.`)];
    return selected.selections.map((selection) => judge(check, selection, data.windowMs));
}
function windowsOf(check, data) {
    if (check.during === 'steady')
        return data.steady;
    if (check.builtIn === 'stalled' && data.all.some(hasUnanswered))
        return data.all;
    return data.all.filter((window) => window.k * data.windowMs < data.loadMs);
}
function hasUnanswered(window) {
    return window.labels.some((label) => label.label === own_labels/* NO_ANSWER_LABEL */.Qf);
}
function judge(check, selection, windowMs) {
    const measured = measure(check.quantity, selection.slices, windowMs);
    if (measured === null) {
        const of = selection.label === null ? '' : ` for "${selection.label}"`;
        return noData(check, selection.label, `There is no data${of}${place(check)}, so ${check.text} cannot be judged.`);
    }
    if (check.limit.kind === 'baseline') {
        return outcome(check, selection, measured, {
            result: 'no-baseline',
            text: (0,describe_outcome/* noBaselineSentence */.Gc)(check, selection, measured),
        });
    }
    if (check.forMs !== null)
        return judgeRow(check, selection, measured, windowMs);
    const result = holds(measured.value, check.operator, check.limit.value) ? 'holds' : 'violated';
    return outcome(check, selection, measured, { result, text: (0,describe_outcome/* plainSentence */.Gx)(check, selection, measured) });
}
function judgeRow(check, selection, overall, windowMs) {
    const lengthMs = rowLength(check.forMs ?? 0, windowMs) * windowMs;
    const row = firstViolatedRow(check, selection.slices, windowMs);
    const first = row?.[0];
    const inRow = row === null ? null : measure(check.quantity, row, windowMs);
    if (first === undefined || inRow === null) {
        return outcome(check, selection, overall, {
            result: 'holds',
            text: (0,describe_outcome/* noRowSentence */.LM)(check, selection, overall, lengthMs),
        });
    }
    const text = (0,describe_outcome/* rowSentence */.yD)(check, selection, inRow, { atMs: first.window.k * windowMs, lengthMs });
    return outcome(check, selection, inRow, { result: 'violated', text });
}
function outcome(check, selection, measured, judged) {
    const { value, count } = measured;
    return {
        check: check.text,
        label: selection.label,
        severity: check.severity,
        value,
        ...(0,describe_outcome/* valueAndLimit */.A0)(check, value),
        count,
        ...judged,
        aborted: false,
    };
}
function noData(check, label, text) {
    return {
        check: check.text,
        label,
        severity: check.severity,
        result: 'no-data',
        value: null,
        ...(0,describe_outcome/* valueAndLimit */.A0)(check, null),
        count: 0,
        text,
        aborted: false,
    };
}
function place(check) {
    return check.during === 'all' ? ' during the load' : ' in the steady window';
}
function withAbort(outcome, aborted) {
    const stopped = aborted.find((each) => isSame(outcome, each));
    if (stopped === undefined)
        return outcome;
    return outcome.result === 'violated'
        ? { ...outcome, aborted: true }
        : { ...stopped, result: 'violated', aborted: true };
}
function isSame(a, b) {
    return a.check === b.check && a.label === b.label;
}

;// CONCATENATED MODULE: ./build/core/scenario/soft-values.js

function softValues(ready, { planHashes, dataHash, pluginsHash, propertiesHash }) {
    return {
        jmeterVersion: joinedKinds(ready.map(({ versions }) => versions.jmeter)),
        javaVersion: joinedKinds(ready.map(({ versions }) => versions.java)),
        nodeVersion: joinedKinds(ready.map(({ versions }) => versions.node)),
        plan: planHashes?.all ?? null,
        data: dataHash,
        plugins: pluginsHash,
        properties: propertiesHash,
    };
}

;// CONCATENATED MODULE: ./build/core/window/grid.js
const MIN_STEADY_WINDOWS = 5;
function windowMsFor(load) {
    return Math.max(baseMs(load.durationMs), 1_000 * Math.ceil(load.workers / 100));
}
function baseMs(durationMs) {
    if (durationMs < 60_000)
        return 1_000;
    if (durationMs < 300_000)
        return 2_000;
    return 10_000;
}
function windowIndexAt(grid, atMs) {
    return Math.floor((atMs - grid.startAtMs) / grid.windowMs);
}
function steadyWindows(grid, load) {
    if (load.realStarts.length === 0)
        return null;
    const latestStartMs = load.realStarts.reduce((latest, at) => Math.max(latest, at), -Infinity);
    const fromMs = latestStartMs + load.rampUpMs + load.warmUpMs;
    const firstK = Math.max(0, Math.ceil((fromMs - grid.startAtMs) / grid.windowMs));
    const lastK = windowIndexAt(grid, load.stopAtMs) - 1;
    return lastK >= firstK ? { firstK, lastK } : null;
}

;// CONCATENATED MODULE: ./build/core/verdict/early-end-findings.js
const MIN_PLAN_SHARE = 0.95;
function earlyEndFindings(done, go) {
    const order = go.workers[done.worker];
    if (order === undefined || done.endedByItselfAtMs === null)
        return [];
    const ranMs = done.endedByItselfAtMs - order.launchAtMs;
    const askedMs = go.stopAtMs - order.launchAtMs;
    const findings = [];
    if (!done.sawEnd) {
        const { code, signal } = done.jmeterExit;
        const how = signal === null ? `exit code ${code ?? 'unknown'}` : `signal ${signal}`;
        const text = `${done.worker}: JMeter ended after ${seconds(ranMs)} s without finishing its plan (${how}); read its jmeter.log.`;
        findings.push({ kind: 'worker-lost', severity: 'error', worker: done.worker, text });
    }
    if (ranMs < MIN_PLAN_SHARE * askedMs) {
        const text = `plan ended after ${seconds(ranMs)} s on ${done.worker}; the load was to last ${seconds(askedMs)} s. Give its thread groups enough loops or time, the load is ended from outside.`;
        findings.push({ kind: 'plan-ended', severity: 'error', worker: done.worker, text });
    }
    return findings;
}
function seconds(ms) {
    return (ms / 1_000).toFixed(1).replace(/\.0$/, '');
}

;// CONCATENATED MODULE: ./build/core/verdict/fault-findings.js
function faultFindings(done, loadEnd) {
    const { worker } = done;
    const findings = done.faults.map((fault) => ({
        kind: FINDING_KIND[fault.kind],
        severity: fault.severity === 'invalid' ? 'error' : 'warning',
        worker,
        text: `${worker}: ${fault.text}`,
    }));
    const lost = (text) => findings.push({ kind: 'worker-lost', severity: 'error', worker, text });
    if (done.realStartMs === null) {
        lost(`${worker}: no ordinary thread group of its JMeter started, so it generated no load.`);
    }
    const isExplained = done.faults.some(({ severity }) => severity === 'invalid');
    if (done.endReason !== 'completed' && done.endReason !== loadEnd && !isExplained) {
        lost(`${worker}: it ended its load as "${done.endReason}", while the load as a whole ended as "${loadEnd}".`);
    }
    if (done.counts.bad > 0) {
        findings.push({
            kind: 'coverage',
            severity: 'warning',
            worker,
            text: `${worker}: ${done.counts.bad} of ${done.counts.rows} rows of its JTL could not be read; they are in no number of this load.`,
        });
    }
    return findings;
}
const FINDING_KIND = {
    'jmeter-log': 'log',
    'jmeter-died': 'worker-lost',
    'jmeter-frozen': 'generator',
    'jtl-unwritable': 'coverage',
    'disk-full': 'coverage',
    'clock-stepped': 'clock-stepped',
    'unlisted-host': 'unlisted-host',
    'late-start': 'worker-lost',
    'labels-capped': 'coverage',
    'heartbeat-lost': 'worker-lost',
    store: 'store',
    bug: 'worker-lost',
};

;// CONCATENATED MODULE: ./build/core/verdict/generator-rules.js
const MAX_JMETER_CPU_SHARE = 0.85;
const MAX_GC_SHARE = 0.1;
const MIN_TIMER_LAG_MS = 10;
const MAX_TIMER_LAG_SHARE = 0.1;
const MAX_BROKEN_MS = 30_000;
const MAX_START_SKEW_MS = 5_000;
const MAX_CLIENT_ERROR_SHARE = 0.001;
const MAX_HOST_CPU_PCT = 95;
const ON_END = 'in each of ⌈min(30 s, steady / 3) / window⌉ consecutive steady windows';
const generatorRules = {
    'jmeter-cpu': {
        rule: 'JMeter has no CPU left',
        source: 'CPU time of the JMeter process (/proc), against the cores of the cgroup ÷ workers on this host',
        threshold: `≥ 85 % of its cores ${ON_END}`,
        effect: 'invalid',
    },
    gc: {
        rule: 'JMeter collects garbage instead of measuring',
        source: "pauses in JMeter's GC log",
        threshold: `> 10 % of the window ${ON_END}`,
        effect: 'invalid',
    },
    'timer-lag': {
        rule: 'The host wakes programs too late to measure',
        source: 'p95 of the lag of a 10 ms timer in the agent',
        threshold: `> max(10 ms, 10 % of the steady p50) ${ON_END}`,
        effect: 'invalid',
    },
    'start-skew': {
        rule: 'The workers did not start together',
        source: 'first start line of an ordinary thread group in jmeter.log, stagger removed',
        threshold: 'latest − earliest > 5 s',
        effect: 'invalid',
    },
    'client-errors': {
        rule: 'Requests failed on the generator itself',
        source: 'response codes: no free port, DNS, too many open files',
        threshold: '> 0.1 % of the samples of the steady window',
        effect: 'invalid',
    },
    frozen: {
        rule: 'JMeter was frozen',
        source: 'state and context switches of its threads (/proc)',
        threshold: 'state T, or no context switch in any thread for 5 s',
        effect: 'invalid',
    },
    'clock-stepped': {
        rule: 'The clock of a worker stepped',
        source: 'wall clock minus monotonic clock',
        threshold: 'moved by > 1 s',
        effect: 'invalid',
    },
    'not-read': {
        rule: 'Readings are missing on a worker that can be observed',
        source: "CPU, GC and timer lag of each worker's windows",
        threshold: 'any of them missing in any steady window',
        effect: 'invalid',
    },
    'not-observed': {
        rule: 'A worker cannot be observed at all (macOS)',
        source: 'ready document',
        threshold: 'the worker says so; its load never becomes a baseline',
        effect: 'warning',
    },
    'host-cpu': {
        rule: 'The host is busy, with JMeter, the target or neighbours',
        source: 'CPU time of the host (/proc/stat)',
        threshold: `≥ 95 % of all cores ${ON_END}`,
        effect: 'warning',
    },
};

;// CONCATENATED MODULE: ./build/core/verdict/seq-ranges.js
const MAX_RANGES_TOLD = 8;
function seqRanges(seqs) {
    const ranges = [];
    for (const seq of [...seqs].sort((a, b) => a - b)) {
        const last = ranges.at(-1);
        if (last !== undefined && seq <= last.to + 1)
            last.to = seq;
        else
            ranges.push({ from: seq, to: seq });
    }
    const told = ranges.slice(0, MAX_RANGES_TOLD).map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
    const rest = ranges.length - told.length;
    return rest > 0 ? `${told.join(', ')} and ${rest} more ranges` : told.join(', ');
}

;// CONCATENATED MODULE: ./build/core/verdict/reading-findings.js


function readingFindings(ready, steady, evidence) {
    if (!ready.observesGenerator)
        return [notObserved(ready.worker)];
    const { windowMs } = evidence.go;
    const needed = Math.ceil(Math.min(MAX_BROKEN_MS, (steady.length * windowMs) / 3) / windowMs);
    const rules = rulesFor(ready.cores / evidence.workersPerHost, windowMs, evidence.steadyP50Ms);
    return [
        ...unread(ready.worker, steady, evidence.stopAtMs),
        ...rules.flatMap((rule) => broken(rule, ready.worker, steady, needed)),
    ];
}
function rulesFor(cores, windowMs, steadyP50Ms) {
    const cpuLimit = 100 * MAX_JMETER_CPU_SHARE * cores;
    const gcLimit = MAX_GC_SHARE * windowMs;
    const lagLimit = Math.max(MIN_TIMER_LAG_MS, MAX_TIMER_LAG_SHARE * (steadyP50Ms ?? 0));
    return [
        {
            severity: 'error',
            read: (host) => host.jmeterCpuPct,
            isBroken: (value) => value >= cpuLimit,
            say: (worst) => `JMeter used up to ${(worst / 100).toFixed(2)} of its ${cores.toFixed(2)} cores; from ${(cpuLimit / 100).toFixed(2)} on it measures its own queue`,
        },
        {
            severity: 'error',
            read: (host) => host.gcMs,
            isBroken: (value) => value > gcLimit,
            say: (worst) => `garbage collection stopped JMeter for up to ${worst.toFixed(0)} ms of a ${windowMs} ms window; at most ${gcLimit.toFixed(0)} ms are allowed`,
        },
        {
            severity: 'error',
            read: (host) => host.timerLagP95Ms,
            isBroken: (value) => value > lagLimit,
            say: (worst) => `timers came up to ${worst.toFixed(1)} ms late (p95); at most ${lagLimit.toFixed(1)} ms are allowed`,
        },
        {
            severity: 'warning',
            read: (host) => host.hostCpuPct,
            isBroken: (value) => value >= MAX_HOST_CPU_PCT,
            say: (worst) => `its host was up to ${worst.toFixed(0)} % busy, which may come from the target or from neighbours`,
        },
    ];
}
function broken(rule, worker, steady, needed) {
    const row = longestRow(steady, (document) => {
        const value = rule.read(document.host);
        return value !== null && rule.isBroken(value);
    });
    if (row.length === 0 || row.length < needed)
        return [];
    const worst = row.reduce((most, document) => Math.max(most, rule.read(document.host) ?? 0), 0);
    const where = `in ${row.length} consecutive steady windows (${seqRanges(row.map(({ seq }) => seq))})`;
    return [{ kind: 'generator', severity: rule.severity, worker, text: `${worker}: ${rule.say(worst)}, ${where}.` }];
}
function longestRow(steady, isBroken) {
    let longest = [];
    let current = [];
    for (const document of [...steady].sort((a, b) => a.seq - b.seq)) {
        const continues = current.length === 0 || current.at(-1)?.seq === document.seq - 1;
        if (!isBroken(document))
            current = [];
        else if (continues)
            current = [...current, document];
        else
            current = [document];
        if (current.length > longest.length)
            longest = current;
    }
    return longest;
}
function unread(worker, steady, stopAtMs) {
    const without = steady.filter((document) => isUnread(document.host) && !isReadTooLate(document, stopAtMs));
    if (without.length === 0)
        return [];
    const text = `${worker}: CPU, GC or timer lag of the generator were not read in ${without.length} of ${steady.length} steady windows (${seqRanges(without.map(({ seq }) => seq))}), so nothing shows that it kept up.`;
    return [{ kind: 'generator', severity: 'error', worker, text }];
}
function isUnread({ jmeterCpuPct, gcMs, timerLagP95Ms }) {
    return jmeterCpuPct === null || gcMs === null || timerLagP95Ms === null;
}
function isReadTooLate({ toMs, host }, stopAtMs) {
    const isProcessGone = host.jmeterCpuPct === null && host.ctxtPerSec === null;
    return isProcessGone && toMs + SENT_AFTER_MS >= stopAtMs;
}
const SENT_AFTER_MS = 1_000;
function notObserved(worker) {
    return {
        kind: 'generator-not-observed',
        severity: 'warning',
        worker,
        text: `${worker}: the generator cannot be observed on this system, so nothing shows that it kept up; this load does not serve as a baseline.`,
    };
}

;// CONCATENATED MODULE: ./build/core/window/client-errors.js
function countedCode(responseCode, message) {
    return message.includes(TOO_MANY_FILES) && !responseCode.includes(TOO_MANY_FILES)
        ? `${responseCode}: ${TOO_MANY_FILES}`
        : responseCode;
}
function isClientError(code) {
    return CLIENT_ERRORS.some((part) => code.includes(part));
}
const TOO_MANY_FILES = 'Too many open files';
const CLIENT_ERRORS = [
    'java.net.BindException',
    'Cannot assign requested address',
    'java.net.UnknownHostException',
    TOO_MANY_FILES,
];

;// CONCATENATED MODULE: ./build/core/verdict/window-sums.js


function sumWindows(documents) {
    const sums = {
        ...{ samples: 0, sampleErrors: 0, transactions: 0, transactionErrors: 0, setup: 0 },
        ...{ teardown: 0, cut: 0, late: 0, noAnswer: 0, clientErrors: 0 },
    };
    for (const document of documents) {
        sums.late += document.late;
        sums.cut += document.cut;
        for (const label of document.labels)
            addLabel(sums, label);
    }
    return sums;
}
function addLabel(sums, label) {
    switch (label.kind) {
        case 'sample':
            sums.samples += label.count;
            sums.sampleErrors += label.errors;
            sums.clientErrors += clientErrorsOf(label);
            if (label.label === own_labels/* NO_ANSWER_LABEL */.Qf)
                sums.noAnswer += label.codes[own_labels/* NO_ANSWER_CODE */.NP] ?? 0;
            return;
        case 'transaction':
            sums.transactions += label.count;
            sums.transactionErrors += label.errors;
            return;
        case 'setup':
            sums.setup += label.count;
            return;
        case 'teardown':
            sums.teardown += label.count;
    }
}
function clientErrorsOf(label) {
    let rows = 0;
    for (const [code, count] of Object.entries(label.codes)) {
        if (isClientError(code))
            rows += count;
    }
    return rows;
}

;// CONCATENATED MODULE: ./build/core/verdict/generator-findings.js



function generatorFindings(evidence) {
    const { go, ready, steady } = evidence;
    const findings = [];
    for (const worker of Object.keys(go.workers)) {
        const ofWorker = steady.filter((document) => document.worker === worker);
        const itsReady = ready.find((document) => document.worker === worker);
        if (itsReady === undefined) {
            findings.push(generator_findings_notReady(worker));
            continue;
        }
        findings.push(...readingFindings(itsReady, ofWorker, evidence));
    }
    return [...findings, ...startSkew(evidence), ...clientErrors(steady)];
}
function generator_findings_notReady(worker) {
    return {
        kind: 'generator',
        severity: 'error',
        worker,
        text: `${worker}: its ready document is missing, so nothing tells how many cores it has and the generator cannot be judged.`,
    };
}
function startSkew({ go, dones }) {
    const starts = dones.flatMap(({ worker, realStartMs }) => {
        const order = go.workers[worker];
        return order === undefined || realStartMs === null ? [] : [{ worker, afterMs: realStartMs - order.launchAtMs }];
    });
    const [first, ...others] = starts;
    if (first === undefined)
        return [];
    let earliest = first;
    let latest = first;
    for (const start of others) {
        if (start.afterMs < earliest.afterMs)
            earliest = start;
        if (start.afterMs > latest.afterMs)
            latest = start;
    }
    const skewMs = latest.afterMs - earliest.afterMs;
    if (skewMs <= MAX_START_SKEW_MS)
        return [];
    const text = `${latest.worker} started ${generator_findings_seconds(skewMs)} s later than ${earliest.worker}, stagger removed; at most ${generator_findings_seconds(MAX_START_SKEW_MS)} s are allowed.`;
    return [{ kind: 'generator', severity: 'error', worker: latest.worker, text }];
}
function clientErrors(steady) {
    const { samples, clientErrors: errors } = sumWindows(steady);
    if (errors === 0 || errors <= samples * MAX_CLIENT_ERROR_SHARE)
        return [];
    const percent = ((100 * errors) / samples).toFixed(2);
    const text = `${errors} of ${samples} samples (${percent} %) failed on the generator itself (no free port, DNS or too many open files); at most 0.1 % are allowed.`;
    return [{ kind: 'generator', severity: 'error', text }];
}
function generator_findings_seconds(ms) {
    return (ms / 1_000).toFixed(1);
}

;// CONCATENATED MODULE: ./build/core/verdict/users-findings.js

function usersFindings(go, steady) {
    return Object.entries(go.workers).flatMap(([worker, order]) => {
        const ofWorker = steady.filter((document) => document.worker === worker);
        const differing = ofWorker.filter((document) => document.users !== order.users);
        if (differing.length === 0)
            return [];
        const known = differing.map((document) => document.users).filter((users) => users !== null);
        const saw = known.length === 0 ? 'no row told the users' : `${rangeOf(known)} users were seen`;
        const text = `${worker}: its share is ${order.users} users, but ${saw} in ${differing.length} of ${ofWorker.length} steady windows (${seqRanges(differing.map(({ seq }) => seq))}).`;
        return [{ kind: 'users', severity: 'warning', worker, text }];
    });
}
function rangeOf(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const [first = 0] = sorted;
    const last = sorted.at(-1) ?? first;
    return first === last ? String(first) : `${first}–${last}`;
}

;// CONCATENATED MODULE: ./build/core/verdict/analysis-findings.js





const MAX_LATE_SHARE = 0.01;
function analysisFindings(load) {
    const { go, endReason, liveFindings, refusedDocuments } = load.input;
    const dones = [...load.evidence.dones.values()];
    const findings = [
        ...liveFindings,
        ...endFindings(load),
        ...[...refusedDocuments, ...load.evidence.faults].map((text) => coverageError(text)),
        ...load.coverage.flatMap(coverageFindings),
        ...dones.flatMap((done) => [...faultFindings(done, endReason), ...earlyEndFindings(done, go)]),
        ...tooFewWindows(load.steadyWindows, endReason),
        ...generatorFindings({
            go,
            ready: load.input.ready,
            dones,
            workersPerHost: Object.keys(go.workers).length,
            stopAtMs: load.stopAtMs,
            steady: load.steadyDocuments,
            steadyP50Ms: load.steadyP50Ms,
        }),
        ...usersFindings(go, load.steadyDocuments),
    ];
    const byText = new Map(findings.map((finding) => [`${finding.kind}\0${finding.severity}\0${finding.text}`, finding]));
    return [...byText.values()];
}
function endFindings({ input: { endReason, liveFindings } }) {
    if (endReason !== 'timed-out' && endReason !== 'crashed')
        return [];
    if (liveFindings.some((finding) => finding.severity === 'error'))
        return [];
    const text = endReason === 'timed-out' ? 'A deadline passed during the load.' : 'The load crashed before its end.';
    return [{ kind: endReason === 'timed-out' ? 'deadline' : 'worker-lost', severity: 'error', text }];
}
function coverageFindings({ worker, gaps, late, rows, windowsExpected }) {
    const findings = gaps.map((text) => ({
        ...coverageError(text),
        ...(windowsExpected === null ? { kind: 'worker-lost' } : {}),
        worker,
    }));
    if (late > rows * MAX_LATE_SHARE) {
        const text = `${worker}: ${late} of ${rows} rows arrived after their window was sent and are counted in a later one.`;
        findings.push({ kind: 'coverage', severity: 'warning', worker, text });
    }
    return findings;
}
function coverageError(text) {
    return { kind: 'coverage', severity: 'error', text };
}
function tooFewWindows(windows, endReason) {
    if (windows >= MIN_STEADY_WINDOWS)
        return [];
    const why = endReason === 'completed'
        ? ': lengthen load.duration, or shorten rampUp and warmUp.'
        : '; it ended before its time.';
    const text = `The load has ${windows} steady windows, at least ${MIN_STEADY_WINDOWS} are needed${why}`;
    return [{ kind: 'too-few-windows', severity: 'error', text }];
}

;// CONCATENATED MODULE: ./build/core/verdict/series-gaps.js

function usersGaps(documents) {
    const firstKnown = documents.findIndex((document) => document.users !== null);
    if (firstKnown < 0)
        return [];
    const lost = documents.slice(firstKnown).filter((document) => document.users === null);
    if (lost.length === 0)
        return [];
    return [
        `windows ${seqRanges(lost.map((document) => document.seq))} do not tell the users, though an earlier one did.`,
    ];
}
function columnGaps(documents) {
    return ['bytes', 'sentBytes'].flatMap((column) => {
        const without = documents.filter((document) => document.labels.some((label) => label[column] === null));
        const isKnown = documents.some((document) => document.labels.some((label) => label[column] !== null));
        if (without.length === 0 || !isKnown)
            return [];
        return [`${column} are missing from labels of windows ${seqRanges(without.map((document) => document.seq))} only.`];
    });
}

;// CONCATENATED MODULE: ./build/core/verdict/coverage.js




function workerCoverage(input) {
    const { worker, go, done, documents } = input;
    const sums = sumWindows(documents);
    const gaps = [
        ...(done === null ? [lostText(worker, documents)] : doneGaps(done, documents, sums)),
        ...gridGaps(go, documents),
        ...usersGaps(documents),
        ...columnGaps(documents),
    ].map((gap) => `${worker}: ${gap}`);
    return {
        worker,
        complete: gaps.length === 0,
        rows: done?.counts.rows ?? sums.samples + sums.transactions + sums.setup + sums.teardown + sums.cut,
        windowsHeld: documents.length,
        windowsExpected: done === null ? null : done.last + 1,
        late: sums.late,
        gaps,
    };
}
function lostText(worker, documents) {
    const held = documents.length === 0 ? 'none of its windows is held' : `windows ${seqRanges(seqsOf(documents))} are held`;
    return `the worker sent no account of its load (no done document of ${worker} that can be used); ${held}, and nothing proves that they are all.`;
}
function doneGaps(done, documents, sums) {
    const gaps = [];
    if (done.bytesRead !== done.jtlBytes) {
        gaps.push(`${done.bytesRead} bytes of its JTL were read, but the file has ${done.jtlBytes} bytes.`);
    }
    const held = new Set(seqsOf(documents));
    const missing = Array.from({ length: done.last + 1 }, (_, seq) => seq).filter((seq) => !held.has(seq));
    if (missing.length > 0) {
        gaps.push(`of ${done.last + 1} windows ${missing.length} are missing: ${seqRanges(missing)}.`);
    }
    const beyond = [...held].filter((seq) => seq > done.last);
    if (beyond.length > 0)
        gaps.push(`windows ${seqRanges(beyond)} come after window ${done.last}, said to be its last.`);
    gaps.push(...finalGaps(done, documents));
    gaps.push(...sinkGaps(done));
    for (const [what, key] of Object.entries(coverage_SUMMED)) {
        const said = key === 'clientErrors' ? done.clientErrors : done.counts[key];
        if (sums[key] !== said)
            gaps.push(`its windows hold ${sums[key]} ${what}, but it counted ${said}.`);
    }
    return gaps;
}
function sinkGaps({ last, sink }) {
    const gaps = [];
    if (sink.given !== last + 1) {
        gaps.push(`it gave ${sink.given} windows away, but windows 0–${last} are ${last + 1}.`);
    }
    if (sink.refused > 0) {
        const named = sink.refusals.map(({ seq, reason }) => `window ${seq}: ${(0,sanitize/* sanitize */.a)(reason)}`);
        const rest = sink.refused - named.length;
        if (rest > 0)
            named.push(`${rest} ${named.length === 0 ? 'without a reason' : 'more'}`);
        gaps.push(`${sink.refused} of its ${sink.given} windows were refused (${named.join('; ')}).`);
    }
    return gaps;
}
const coverage_SUMMED = {
    samples: 'samples',
    'failed samples': 'sampleErrors',
    transactions: 'transactions',
    'failed transactions': 'transactionErrors',
    'rows of setUp groups': 'setup',
    'rows of tearDown groups': 'teardown',
    'cut rows': 'cut',
    'late rows': 'late',
    'unanswered requests': 'noAnswer',
    'client-side errors': 'clientErrors',
};
function finalGaps(done, documents) {
    const finals = documents.filter((document) => document.final).map((document) => document.seq);
    if (finals.length === 1 && finals[0] === done.last)
        return [];
    if (finals.length === 0)
        return [`none of its windows is marked as the final one; window ${done.last} should be.`];
    return [`windows ${seqRanges(finals)} are marked as final; window ${done.last} alone should be.`];
}
function gridGaps(go, documents) {
    const off = documents.filter(({ seq, fromMs, toMs }) => {
        const expectedMs = go.startAtMs + seq * go.windowMs;
        return fromMs !== expectedMs || toMs !== expectedMs + go.windowMs;
    });
    return off.length === 0 ? [] : [`windows ${seqRanges(seqsOf(off))} do not lie on the grid of ${go.windowMs} ms.`];
}
function seqsOf(documents) {
    return documents.map((document) => document.seq);
}

// EXTERNAL MODULE: ./build/core/protocol/scalar-shapes.js
var scalar_shapes = __webpack_require__(67790);
// EXTERNAL MODULE: ./build/core/protocol/shape.js
var shape = __webpack_require__(60198);
;// CONCATENATED MODULE: ./build/core/protocol/parse-stop.js



function parseStop(value) {
    return refuse('stop', stopShape, value) ?? { ok: true, stop: value };
}
const endReason = (0,scalar_shapes/* oneOf */.yL)('completed', 'aborted', 'cancelled', 'timed-out', 'crashed');
const stopShape = (0,shape/* objectOf */.Xy)({
    v: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)(1)),
    kind: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)('stop')),
    reason: (0,shape/* decides */.yN)(endReason),
    how: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)('graceful', 'now')),
    text: (0,shape/* shown */.SP)(scalar_shapes/* text */.Qq),
});

// EXTERNAL MODULE: ./build/core/protocol/parsed.js
var parsed = __webpack_require__(46170);
;// CONCATENATED MODULE: ./build/core/protocol/parse-done.js




function parseDone(value) {
    const refused = (0,parsed/* refuse */.T)('done', doneShape, value, () => doneRules(value));
    return refused ?? { ok: true, done: value };
}
const counts = (0,shape/* objectOf */.Xy)({
    rows: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    samples: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    sampleErrors: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    transactions: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    transactionErrors: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    setup: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    teardown: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    bad: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    cut: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    late: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    noAnswer: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
});
const fault = (0,shape/* objectOf */.Xy)({
    kind: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)('jmeter-log', 'jmeter-died', 'jmeter-frozen', 'jtl-unwritable', 'disk-full', 'clock-stepped', 'unlisted-host', 'late-start', 'labels-capped', 'heartbeat-lost', 'store', 'bug')),
    severity: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)('invalid', 'warning')),
    text: (0,shape/* shown */.SP)(scalar_shapes/* text */.Qq),
});
const sink = (0,shape/* objectOf */.Xy)({
    given: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    acknowledged: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    passedOn: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    refused: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    refusals: (0,shape/* shown */.SP)((0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({ seq: (0,shape/* shown */.SP)(scalar_shapes/* count */.U9), reason: (0,shape/* shown */.SP)(scalar_shapes/* text */.Qq) }))),
});
const doneShape = (0,shape/* objectOf */.Xy)({
    v: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)(1)),
    kind: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)('done')),
    run: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU),
    load: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU),
    worker: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU),
    last: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    counts: (0,shape/* decides */.yN)(counts),
    bytesRead: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    jtlBytes: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    realStartMs: (0,shape/* decides */.yN)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    jmeterExit: (0,shape/* shown */.SP)((0,shape/* objectOf */.Xy)({ code: (0,shape/* shown */.SP)((0,shape/* nullable */.me)(scalar_shapes/* count */.U9)), signal: (0,shape/* shown */.SP)((0,shape/* nullable */.me)(scalar_shapes/* name */.UU)) })),
    sawEnd: (0,shape/* decides */.yN)(scalar_shapes/* flag */.Jt),
    endedByItselfAtMs: (0,shape/* decides */.yN)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    endReason: (0,shape/* decides */.yN)(endReason),
    clientErrors: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    sink: (0,shape/* decides */.yN)(sink),
    faults: (0,shape/* decides */.yN)((0,shape/* listOf */.c3)(fault)),
});
const doneFields = doneShape.fields ?? new Map();
function doneRules({ counts, sink }) {
    const parts = counts.samples + counts.transactions + counts.setup + counts.teardown + counts.bad + counts.cut;
    const faults = [];
    if (counts.rows !== parts) {
        faults.push(`counts.rows is ${counts.rows}, but samples ${counts.samples} + transactions ${counts.transactions} + setup ${counts.setup} + teardown ${counts.teardown} + bad ${counts.bad} + cut ${counts.cut} = ${parts}`);
    }
    if (counts.sampleErrors > counts.samples) {
        faults.push(`counts.sampleErrors is ${counts.sampleErrors} of ${counts.samples} samples`);
    }
    if (counts.transactionErrors > counts.transactions) {
        faults.push(`counts.transactionErrors is ${counts.transactionErrors} of ${counts.transactions} transactions`);
    }
    if (counts.noAnswer > counts.sampleErrors) {
        faults.push(`counts.noAnswer is ${counts.noAnswer} of ${counts.sampleErrors} failed samples`);
    }
    return [...faults, ...sinkRules(sink)];
}
function sinkRules({ given, acknowledged, passedOn, refused, refusals }) {
    const faults = [];
    const parts = acknowledged + passedOn + refused;
    if (given !== parts) {
        faults.push(`sink.given is ${given}, but acknowledged ${acknowledged} + passedOn ${passedOn} + refused ${refused} = ${parts}`);
    }
    if (refusals.length > refused) {
        faults.push(`sink.refusals names ${refusals.length} windows, but sink.refused is ${refused}`);
    }
    return faults;
}

;// CONCATENATED MODULE: ./build/core/verdict/load-evidence.js



const MAX_AFTER_STOP_MS = 3_600_000;
function gatherEvidence(go, windows, doneValues) {
    const ledger = new WindowLedger(Object.keys(go.workers));
    const dones = new Map();
    const faults = [];
    for (const window of windows) {
        const fault = strayFault(go, window, window.seq);
        if (fault === null)
            ledger.add(window);
        else
            faults.push(fault);
    }
    for (const value of doneValues) {
        const parsed = parseDone(value);
        const fault = parsed.ok ? doneFault(go, parsed.done, dones) : parsed.fault;
        if (fault !== null)
            faults.push(fault);
        else if (parsed.ok)
            dones.set(parsed.done.worker, parsed.done);
    }
    return { ledger, dones, faults: [...faults, ...ledger.conflicts] };
}
function doneFault(go, done, dones) {
    const stray = strayFault(go, done, done.last);
    if (stray !== null)
        return stray;
    if (!Object.hasOwn(go.workers, done.worker)) {
        return `A done document came from ${done.worker}, a worker that this load does not have.`;
    }
    const known = dones.get(done.worker);
    if (known !== undefined && !(0,same_body/* isSameBody */.Z)(known, done)) {
        return `The done document of ${done.worker} arrived twice with different contents.`;
    }
    return null;
}
function strayFault(go, document, seq) {
    const what = document.kind === 'window' ? `Window ${seq} of ${document.worker}` : `The done document of ${document.worker}`;
    if (document.run !== go.run || document.load !== go.load) {
        return `${what} belongs to load ${document.load} of run ${document.run}, not to load ${go.load} of run ${go.run}.`;
    }
    const lastPossible = Math.ceil((go.stopAtMs - go.startAtMs + MAX_AFTER_STOP_MS) / go.windowMs);
    if (seq <= lastPossible)
        return null;
    return `${what} speaks of window ${seq}, which would lie more than an hour after the end of the load.`;
}

;// CONCATENATED MODULE: ./build/core/verdict/place-no-answers.js


function placeNoAnswers(windows, lastSteadyK) {
    const isLate = (window) => window.k > lastSteadyK;
    const moved = windows.filter(isLate).flatMap((window) => window.labels.filter(isNoAnswer));
    if (moved.length === 0)
        return [...windows];
    return windows.map((window) => {
        if (isLate(window))
            return { ...window, labels: window.labels.filter((label) => !isNoAnswer(label)) };
        if (window.k !== lastSteadyK)
            return window;
        const own = window.labels.filter(isNoAnswer);
        const merged = (0,merge_labels/* mergeLabels */.M)([...own, ...moved]);
        const others = window.labels.filter((label) => !isNoAnswer(label));
        return { ...window, labels: merged === null ? others : [...others, merged] };
    });
}
function isNoAnswer(label) {
    return label.kind === 'sample' && label.label === own_labels/* NO_ANSWER_LABEL */.Qf;
}

;// CONCATENATED MODULE: ./build/core/verdict/steady-numbers.js



function steadyNumbers(steady) {
    const durationMs = steady.reduce((sum, window) => sum + window.toMs - window.fromMs, 0);
    const total = (0,merge_labels/* mergeLabels */.M)(selectLabels(steady, 'sample'), { label: merge_labels/* ALL_LABELS */.g, kind: 'sample' });
    const span = { durationMs, allSamples: total?.count ?? 0 };
    const labels = ['sample', 'transaction'].flatMap((kind) => mergeByName(selectLabels(steady, kind)));
    return {
        total: total === null ? null : labelRecord(total, span),
        labels: labels.map((label) => labelRecord(label, span)),
    };
}
function mergeByName(labels) {
    const byName = Map.groupBy(labels, (label) => label.label);
    const names = [...byName.keys()].sort();
    return names.map((name) => (0,merge_labels/* mergeLabels */.M)(byName.get(name) ?? [])).filter((label) => label !== null);
}

;// CONCATENATED MODULE: ./build/core/verdict/window-point.js


function windowPoint(window) {
    const samples = (0,merge_labels/* mergeLabels */.M)(selectLabels([window], 'sample'));
    const at = (percent) => samples?.histogram.percentile(percent, samples.minMs, samples.maxMs) ?? null;
    return {
        k: window.k,
        fromMs: window.fromMs,
        toMs: window.toMs,
        count: samples?.count ?? 0,
        errors: samples?.errors ?? 0,
        users: window.users,
        p50Ms: at(50),
        p95Ms: at(95),
        p99Ms: at(99),
    };
}

;// CONCATENATED MODULE: ./build/core/verdict/analyse-load.js










function analyseLoad(input) {
    const { plan, go } = input;
    const evidence = gatherEvidence(go, input.windows, input.dones);
    const stopAtMs = Math.min(go.stopAtMs, input.stopOrderedAtMs ?? Infinity);
    const span = steadySpan(plan, go, evidence, stopAtMs);
    const all = fleetWindows(go, evidence, span);
    const steady = span === null ? [] : all.slice(span.firstK, span.lastK + 1);
    const numbers = steadyNumbers(steady);
    const coverage = Object.keys(go.workers).map((worker) => coverageOf(worker, go, evidence));
    const load = {
        input,
        evidence,
        coverage,
        stopAtMs,
        steadyWindows: steady.length,
        steadyDocuments: steady.flatMap((window) => evidence.ledger.documentsAt(window.k)),
        steadyP50Ms: numbers.total?.p50Ms ?? null,
    };
    const checks = input.checkOutcomes({
        steady,
        all,
        windowMs: go.windowMs,
        loadMs: Math.max(0, stopAtMs - go.startAtMs),
    });
    return {
        v: 1,
        kind: 'load',
        run: go.run,
        load: go.load,
        startAtMs: go.startAtMs,
        stopAtMs: go.stopAtMs,
        windowMs: go.windowMs,
        steady: steadyRecord(steady),
        endReason: input.endReason,
        users: plan.users,
        workers: Object.keys(go.workers).length,
        purpose: plan.loads.find(({ id }) => id === go.load)?.purpose ?? 'main',
        machines: [...new Set(input.ready.map(({ machine }) => machine).filter((machine) => machine !== null))].sort(),
        key: scenarioKey(plan, go, input.ready),
        soft: softValues(input.ready, input.scenario),
        planHashes: input.scenario.planHashes,
        coverage,
        ...numbers,
        windows: all.map(windowPoint),
        checks,
        findings: analysisFindings(load),
    };
}
function steadySpan(plan, go, { dones }, stopAtMs) {
    const realStarts = [...dones.values()].map((done) => done.realStartMs).filter((at) => at !== null);
    return steadyWindows(go, { realStarts, rampUpMs: plan.rampUpMs, warmUpMs: plan.warmUpMs, stopAtMs });
}
function fleetWindows(go, { ledger }, span) {
    const lastK = Math.max(ledger.highestSeq, span?.lastK ?? -1);
    const windows = Array.from({ length: lastK + 1 }, (_, k) => mergeWindows(k, ledger.documentsAt(k), { grid: go, workers: ledger.workers }));
    return span === null ? windows : placeNoAnswers(windows, span.lastK);
}
function coverageOf(worker, go, { ledger, dones }) {
    return workerCoverage({ worker, go, done: dones.get(worker) ?? null, documents: ledger.documentsOf(worker) });
}
function steadyRecord(steady) {
    const [first] = steady;
    const last = steady.at(-1);
    if (first === undefined || last === undefined || steady.length < MIN_STEADY_WINDOWS)
        return null;
    return { fromMs: first.fromMs, toMs: last.toMs, windows: steady.length };
}

;// CONCATENATED MODULE: ./build/stages/analyse.js


function analyse(load) {
    const { plan, checks, ready, driven, scenario } = load;
    const { state } = driven;
    return analyseLoad({
        plan,
        go: driven.go,
        ready,
        scenario,
        dones: driven.dones,
        windows: driven.windows,
        refusedDocuments: driven.refused,
        endReason: state.endReason ?? 'crashed',
        stopOrderedAtMs: stopOrderedAtMs(driven),
        liveFindings: state.findings,
        checkOutcomes: (measured) => evaluateChecks(checks, { ...measured, aborted: state.abortedChecks }),
    });
}
function stopOrderedAtMs({ annotations }) {
    const stop = annotations.find((annotation) => annotation.kind === 'load-stop');
    return stop === undefined ? null : Date.parse(stop['@timestamp']);
}

;// CONCATENATED MODULE: ./build/core/jmx/expression.js
function parseExpression(text) {
    return text.includes('${') ? parse(text, 0) : [{ kind: 'text', text }];
}
const MAX_NESTING = 50;
function parse(text, nesting) {
    const parts = [];
    let plain = '';
    let index = 0;
    while (index < text.length) {
        const call = text.startsWith('${', index) && nesting < MAX_NESTING ? readCall(text, index + 2, nesting) : null;
        if (call !== null) {
            if (plain !== '')
                parts.push({ kind: 'text', text: plain });
            plain = '';
            parts.push(call.part);
            index = call.next;
        }
        else if (text[index] === '\\' && isEscapable(text[index + 1])) {
            plain += text[index + 1] ?? '';
            index += 2;
        }
        else {
            plain += text[index] ?? '';
            index += 1;
        }
    }
    if (plain !== '')
        parts.push({ kind: 'text', text: plain });
    return parts;
}
function isEscapable(char) {
    return char === '$' || char === ',' || char === '\\';
}
function readCall(text, from, nesting) {
    for (let index = from; index < text.length; index += 1) {
        const char = text[index];
        if (char === '}') {
            const name = text.slice(from, index);
            const part = name.startsWith('__')
                ? { kind: 'function', name, args: [] }
                : { kind: 'variable', name };
            return { part, next: index + 1 };
        }
        if (char === '(' && text.startsWith('__', from)) {
            const list = readArguments(text, index + 1);
            if (list === null || text[list.next] !== '}')
                return null;
            const args = list.texts.map((argument) => parse(argument, nesting + 1));
            return { part: { kind: 'function', name: text.slice(from, index), args }, next: list.next + 1 };
        }
    }
    return null;
}
function readArguments(text, from) {
    const texts = [];
    let start = from;
    let braces = 0;
    let parentheses = 0;
    for (let index = from; index < text.length; index += 1) {
        const char = text[index];
        if (char === '\\')
            index += 1;
        else if (char === '{' && text[index - 1] === '$')
            braces += 1;
        else if (char === '}' && braces > 0)
            braces -= 1;
        else if (braces > 0)
            continue;
        else if (char === '(')
            parentheses += 1;
        else if (char === ')' && parentheses > 0)
            parentheses -= 1;
        else if (char === ',' || char === ')') {
            texts.push(text.slice(start, index));
            start = index + 1;
            if (char === ')')
                return { texts: texts.length === 1 && texts[0] === '' ? [] : texts, next: start };
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/core/jmx/property-use.js
function propertyRead(by, values) {
    const name = values[0];
    if (name === undefined || name === null || name === '')
        return null;
    const given = values[by === '__P' ? 1 : 2];
    return { name, by, default: defaultOf(given) };
}
function defaultOf(given) {
    if (given === undefined)
        return { kind: 'none' };
    return given === null ? { kind: 'unknown' } : { kind: 'text', text: given };
}

;// CONCATENATED MODULE: ./build/core/jmx/script-reads.js
function readScript(text) {
    const reads = [...text.matchAll(READ)].map((match) => ({
        name: match[2] ?? '',
        by: 'script',
        default: script_reads_defaultOf(match),
    }));
    const indexed = [...text.matchAll(INDEXED)].map((match) => ({
        name: match[2] ?? '',
        by: 'script',
        default: { kind: 'none' },
    }));
    return {
        reads: [...reads, ...indexed],
        writes: [...text.matchAll(WRITE)].map((match) => match[2] ?? ''),
        variables: [...text.matchAll(VARIABLE)].map((match) => match[2] ?? ''),
        setsVariables: /\bvars\s*\.\s*put/.test(text) || /\bvars\s*\[[^\]]+\]\s*=[^=]/.test(text),
    };
}
const READ = /\bprops\s*\.\s*(?:get|getProperty|getOrDefault)\s*\(\s*(["'])([^"'\n]+)\1\s*(?:\\?(,)\s*(?:(["'])([^"'\n]*)\4\s*\))?)?/g;
const INDEXED = /\bprops\s*\[\s*(["'])([^"'\n]+)\1\s*\](?!\s*=[^=])/g;
const WRITE = /\bprops\s*\.\s*(?:put|setProperty)\s*\(\s*(["'])([^"'\n]+)\1/g;
const VARIABLE = /\bvars\s*(?:\.\s*get(?:Object)?\s*\(|\[)\s*(["'])([^"'\n]+)\1/g;
function script_reads_defaultOf(match) {
    if (match[3] === undefined)
        return { kind: 'none' };
    return match[5] === undefined ? { kind: 'unknown' } : { kind: 'text', text: match[5] };
}

;// CONCATENATED MODULE: ./build/core/jmx/evaluate.js



function evaluate(text, surroundings) {
    const reads = [];
    const variables = [];
    const evaluation = { surroundings, reads, variables, open: new Set(), steps: 0 };
    const prefix = [];
    const value = expressionValue(parseExpression(text), evaluation, prefix);
    return { value, prefix: value ?? prefix.join(''), reads, variables };
}
const MAX_STEPS = 10_000;
const MAX_VALUE_CHARS = 65_536;
function expressionValue(expression, evaluation, prefix = []) {
    const values = [];
    let known = true;
    for (const part of expression) {
        const value = partValue(part, evaluation);
        if (value === null)
            known = false;
        else if (known) {
            values.push(value);
            prefix.push(value);
        }
    }
    const text = values.join('');
    return known && text.length <= MAX_VALUE_CHARS ? text : null;
}
function partValue(part, evaluation) {
    evaluation.steps += 1;
    if (evaluation.steps > MAX_STEPS)
        return null;
    switch (part.kind) {
        case 'text':
            return part.text;
        case 'variable':
            return variableValue(part.name, evaluation);
        case 'function':
            return functionValue(part.name, part.args, evaluation);
    }
}
function variableValue(name, evaluation) {
    evaluation.variables.push(name);
    const text = evaluation.surroundings.variables.get(name);
    if (text === undefined || evaluation.open.has(name))
        return null;
    evaluation.open.add(name);
    const value = expressionValue(parseExpression(text), evaluation);
    evaluation.open.delete(name);
    return value;
}
function functionValue(name, args, evaluation) {
    const values = args.map((argument) => expressionValue(argument, evaluation));
    switch (name) {
        case '__P':
        case '__property':
            return propertyValue(propertyRead(name, values), evaluation);
        case '__V':
            return nameValue(values[0], evaluation) ?? values[1] ?? null;
        case '__evalVar':
            return nameValue(values[0], evaluation);
        case '__eval':
            return values[0] ?? null;
        case '__intSum':
        case '__longSum':
            return evaluate_sumOf(values);
        default:
            for (const value of values)
                if (value !== null)
                    evaluation.reads.push(...readScript(value).reads);
            return null;
    }
}
function propertyValue(read, evaluation) {
    if (read === null)
        return null;
    evaluation.reads.push(read);
    const supplied = evaluation.surroundings.properties.get(read.name);
    if (supplied !== undefined)
        return supplied;
    if (read.default.kind === 'unknown')
        return null;
    return read.default.kind === 'text' ? read.default.text : whenMissing(read);
}
function whenMissing(read) {
    return read.by === '__property' ? read.name : '1';
}
function nameValue(name, evaluation) {
    return typeof name === 'string' ? variableValue(name, evaluation) : null;
}
function evaluate_sumOf(values) {
    const last = values.at(-1);
    const terms = typeof last === 'string' && !/^\s*-?\d+\s*$/.test(last) ? values.slice(0, -1) : values;
    let sum = 0;
    for (const term of terms) {
        if (term === null || !/^\s*-?\d+\s*$/.test(term))
            return null;
        sum += Number(term);
    }
    return Number.isSafeInteger(sum) && terms.length > 0 ? String(sum) : null;
}

// EXTERNAL MODULE: ./build/core/plan/properties.js + 1 modules
var properties = __webpack_require__(30195);
;// CONCATENATED MODULE: ./build/core/jmx/supplied-properties.js

function suppliedProperties(spec) {
    const supplied = new Map(Object.entries(spec.properties));
    for (const name of Object.keys(spec.secrets))
        supplied.set(name, null);
    for (const word of wordsWithValue(spec))
        supplied.set((0,properties/* propertyName */.Bz)(spec.load.names, word), targetValue(spec, word));
    return supplied;
}
function sharedOutProperties(spec) {
    const words = ['users', 'rate', 'ratePerMin', 'workerCount', ...groupNames(spec).map((group) => `users.${group}`)];
    return new Set(words.map((word) => (0,properties/* propertyName */.Bz)(spec.load.names, word)));
}
function wordsWithValue(spec) {
    const { load, target } = spec;
    const missing = new Set();
    if (load.users.kind === 'from-plan')
        missing.add('users');
    if (load.rampUpMs === null)
        missing.add('rampUp');
    if (load.ratePerSec === null)
        missing.add('rate').add('ratePerMin');
    const own = properties/* propertyWords */.dW.filter((word) => !missing.has(word) && !(target.url === null && word.startsWith('target')));
    return [...own, ...groupNames(spec).flatMap((group) => [`users.${group}`, `firstUser.${group}`])];
}
function groupNames(spec) {
    return spec.load.users.kind === 'groups' ? Object.keys(spec.load.users.groups) : [];
}
function targetValue(spec, word) {
    const { url } = spec.target;
    if (url === null)
        return null;
    switch (word) {
        case 'targetProtocol':
            return url.protocol;
        case 'targetHost':
            return url.host;
        case 'targetPort':
            return String(url.port);
        case 'targetPath':
            return url.path;
        default:
            return null;
    }
}

// EXTERNAL MODULE: ./build/core/plan/paths.js
var plan_paths = __webpack_require__(85128);
;// CONCATENATED MODULE: ./build/core/plan/slices.js

function sliceRows(bytes, options) {
    const all = findRows(bytes);
    const header = options.header ? all.slice(0, 1) : [];
    const hands = Array.from({ length: options.workers }, () => [...header]);
    let worker = 0;
    for (const row of all.slice(header.length)) {
        hands[worker]?.push(row);
        worker = (worker + 1) % options.workers;
    }
    return { slices: hands.map((hand) => join(bytes, hand)), rows: all.length - header.length };
}
function findRows(bytes) {
    const rows = [];
    let from = 0;
    while (from < bytes.length) {
        const to = rowEnd(bytes, from);
        if (to > from)
            rows.push({ from, to });
        from = bytes[to] === CR && bytes[to + 1] === LF ? to + 2 : to + 1;
    }
    return rows;
}
function rowEnd(bytes, from) {
    let at = hasByteOrderMark(bytes, from) ? from + 3 : from;
    let isFieldStart = true;
    for (; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte === LF || byte === CR)
            return at;
        if (byte === QUOTE && isFieldStart)
            at = closingQuote(bytes, at);
        isFieldStart = byte === COMMA || byte === SEMICOLON || byte === TAB || byte === PIPE;
    }
    return bytes.length;
}
function hasByteOrderMark(bytes, from) {
    return from === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
function closingQuote(bytes, open) {
    for (let at = open + 1; at < bytes.length; at += 1) {
        if (bytes[at] !== QUOTE)
            continue;
        if (bytes[at + 1] !== QUOTE)
            return at;
        at += 1;
    }
    const line = bytes.subarray(0, open).reduce((lines, byte) => (byte === LF ? lines + 1 : lines), 1);
    throw new run_error/* InputError */.d([
        `The quote that opens a field in line ${line} is never closed: close it, or do not begin the field with a quote.`,
    ]);
}
function join(bytes, rows) {
    const lineEnd = usesCrLf(bytes) ? [CR, LF] : [LF];
    const size = rows.reduce((sum, row) => sum + row.to - row.from + lineEnd.length, 0);
    const joined = new Uint8Array(size);
    let at = 0;
    for (const row of rows) {
        joined.set(bytes.subarray(row.from, row.to), at);
        at += row.to - row.from;
        joined.set(lineEnd, at);
        at += lineEnd.length;
    }
    return joined;
}
function usesCrLf(bytes) {
    const firstLf = bytes.indexOf(LF);
    return firstLf > 0 && bytes[firstLf - 1] === CR;
}
const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const TAB = 0x09;
const PIPE = 0x7c;

// EXTERNAL MODULE: ./build/core/protocol/keys.js
var keys = __webpack_require__(91187);
;// CONCATENATED MODULE: ./build/core/jmx/decode-plan.js

function decodePlan(bytes, path) {
    if (bytes.length > MAX_PLAN_BYTES) {
        throw new run_error/* InputError */.d([
            `${path}: the plan has ${bytes.length.toLocaleString('en-US')} bytes, more than the limit of ${MAX_PLAN_BYTES.toLocaleString('en-US')}. Move bodies and data out of it into files.`,
        ]);
    }
    const encoding = encodingOf(bytes);
    const decoder = decoderFor(encoding);
    if (decoder === null)
        throw new run_error/* InputError */.d([`${path}:1 the encoding "${encoding}" is not known. ${SAVE_AS_UTF8}`]);
    try {
        return decoder.decode(bytes);
    }
    catch {
        throw new run_error/* InputError */.d([`${path}:1 the file is not valid ${encoding}. ${SAVE_AS_UTF8}`]);
    }
}
function encodePlan(text) {
    return Buffer.from(text.replace(/^(\uFEFF?<\?xml[^>]*\sencoding\s*=\s*)(["'])[^"']+\2/, '$1$2UTF-8$2'));
}
const SAVE_AS_UTF8 = 'Save the plan as UTF-8.';
const MAX_PLAN_BYTES = 64 * 1024 * 1024;
function encodingOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1');
    return /^(?:ï»¿)?<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1] ?? 'utf-8';
}
function decoderFor(encoding) {
    try {
        return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/core/jmx/element-kinds.js
function isThreadGroup(element) {
    return element.className.endsWith('ThreadGroup');
}
function isSampler(element) {
    return (/Sampler(?:Proxy|2)?$/.test(element.className) ||
        /SamplerGui$|SamplerUI$/i.test(element.guiClass) ||
        element.className === 'TestAction');
}
function isListener(element) {
    return (/(?:ResultCollector|Listener|PerfMonCollector|DbMonCollector|JMXMonCollector)$/.test(element.className) ||
        LISTENERS.has(element.className) ||
        element.guiClass.startsWith('kg.apc.jmeter.vizualizers.'));
}
const LISTENERS = new Set([
    'Summariser',
    'ResultSaver',
    'FlexibleFileWriter',
    'LoadosophiaUploader',
    'BlazeMeterUploader',
]);
function isScript(element) {
    return /^(?:JSR223|BeanShell|BSF)/.test(element.className);
}
function isHttpSampler(element) {
    return /^(?:HTTPSampler(?:Proxy|2)?|AjpSampler)$/.test(element.className);
}

;// CONCATENATED MODULE: ./build/core/jmx/plan-element.js

function readElements(root, file) {
    if (root.tag !== 'jmeterTestPlan') {
        throw new run_error/* InputError */.d([
            `${file}:${root.line} this is not a JMeter plan: its root element is <${root.tag}>, expected <jmeterTestPlan>. Name the .jmx file that JMeter saved.`,
        ]);
    }
    return root.children.filter((child) => child.tag === 'hashTree').flatMap((tree) => elementsOf(tree, file));
}
function textOf(element, property) {
    const node = propertyNode(element, property);
    if (node === undefined)
        return null;
    const value = node.attributes['name'] === property ? node : node.children.find((child) => child.tag === 'value');
    return { text: value?.text ?? '', at: `${element.file}:${node.line}` };
}
function isSet(element, property) {
    return textOf(element, property)?.text.trim().toLowerCase() === 'true';
}
function rowsOf(element, property) {
    const rows = propertyNode(element, property)?.children ?? [];
    return rows.map((row) => row.children.map((cell) => cell.text));
}
function listOf(element, property) {
    return (propertyNode(element, property)?.children ?? []).map((item) => item.text);
}
function propertyNode(element, property) {
    return element.node.children.find((child) => child.attributes['name'] === property ||
        child.children.some((inner) => inner.tag === 'name' && inner.text === property));
}
function elementsOf(tree, file) {
    const elements = [];
    for (const [index, node] of tree.children.entries()) {
        if (node.tag === 'hashTree')
            continue;
        const below = tree.children[index + 1];
        elements.push(elementOf(node, below?.tag === 'hashTree' ? elementsOf(below, file) : [], file));
    }
    return elements;
}
function elementOf(node, children, file) {
    const fullName = node.attributes['class'] ?? node.tag;
    return {
        className: fullName.slice(fullName.lastIndexOf('.') + 1),
        fullName,
        guiClass: node.attributes['guiclass'] ?? '',
        name: node.attributes['testname'] ?? '',
        enabled: isEnabled(node.attributes['enabled']),
        children,
        node,
        file,
        at: `${file}:${node.line}`,
    };
}
function isEnabled(attribute) {
    return attribute === undefined || attribute === '' || attribute.toLowerCase() === 'true';
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./build/core/jmx/xml-node.js


function readXml(text, path) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const parser = new saxes/* SaxesParser */.wT({ xmlns: false, position: true });
    const open = [];
    const roots = [];
    let line = 1;
    const refuse = (what) => {
        throw new run_error/* InputError */.d([`${path}:${parser.line}:${parser.column} ${what}`]);
    };
    parser.on('error', (error) => refuse(malformed(error.message)));
    parser.on('doctype', () => refuse('the plan has a DOCTYPE, which JMeter never writes and which is not read. Remove it.'));
    parser.on('opentagstart', () => (line = parser.line));
    parser.on('opentag', (tag) => {
        if (open.length === MAX_DEPTH)
            refuse(`elements are nested deeper than ${MAX_DEPTH}. Simplify the plan.`);
        const tagEnd = parser.position + start;
        const tagStart = text.lastIndexOf('<', tagEnd - 1);
        const node = {
            tag: tag.name,
            attributes: tag.attributes,
            children: [],
            text: '',
            line,
            tagStart,
            tagEnd,
            end: tagEnd,
        };
        open.at(-1)?.children.push(node);
        open.push(node);
    });
    const append = (part) => {
        const node = open.at(-1);
        if (node !== undefined)
            node.text += part;
    };
    parser.on('text', append);
    parser.on('cdata', append);
    parser.on('closetag', () => {
        const closed = open.pop();
        if (closed !== undefined)
            closed.end = parser.position + start;
        if (open.length === 0 && closed !== undefined)
            roots.push(closed);
    });
    parser.write(start === 0 ? text : text.slice(start)).close();
    return roots[0] ?? refuse('the plan is empty.');
}
const MAX_DEPTH = 500;
function malformed(message) {
    const cause = message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '');
    return `the plan is not well-formed XML: ${cause}. Open it in JMeter and save it again.`;
}

;// CONCATENATED MODULE: ./build/core/jmx/rewrite-plan.js



function disableListeners(text, path = 'plan') {
    return disable(text, isListener, path);
}
function disableThreadGroups(text) {
    return disable(text, isThreadGroup, 'plan');
}
function disable(text, isMeant, path) {
    const tags = [];
    const visit = (elements) => {
        for (const element of elements) {
            if (isMeant(element))
                tags.push(element.node);
            visit(element.children);
        }
    };
    visit(readElements(readXml(text, path), path));
    const parts = [];
    let done = 0;
    for (const { tagStart, tagEnd } of tags) {
        parts.push(text.slice(done, tagStart), disabledTag(text.slice(tagStart, tagEnd)));
        done = tagEnd;
    }
    parts.push(text.slice(done));
    return parts.join('');
}
function disabledTag(tag) {
    const attribute = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/gy;
    attribute.lastIndex = tag.search(/[\s/>]/);
    for (let match = attribute.exec(tag); match !== null; match = attribute.exec(tag)) {
        if (match[1] !== 'enabled')
            continue;
        const valueStart = attribute.lastIndex - (match[2]?.length ?? 0);
        return `${tag.slice(0, valueStart)}"false"${tag.slice(attribute.lastIndex)}`;
    }
    const end = tag.endsWith('/>') ? tag.length - 2 : tag.length - 1;
    return `${tag.slice(0, end).trimEnd()} enabled="false"${tag.slice(end)}`;
}

;// CONCATENATED MODULE: ./build/stages/read-or-fault.js

async function readOrFault(key, path, workspace, faults) {
    try {
        const bytes = await workspace.read(path);
        if (bytes === null)
            faults.push(`${key}: there is no file ${path}; correct the path or put the file there.`);
        return bytes;
    }
    catch (error) {
        faults.push(`${key}: ${(0,message_of/* messageOf */.b)(error)}`);
        return null;
    }
}

;// CONCATENATED MODULE: ./build/stages/collect-bundle.js





const OWN_FOLDER = '.loadtest-bundle';
async function collectBundle(spec, workspace, faults) {
    const found = await findFiles(spec, workspace, faults);
    const root = (0,plan_paths/* commonFolder */.Mp)([spec.planFile, ...found.keys(), ...spec.data.map((data) => data.file)]);
    const inside = (path) => (0,plan_paths/* pathBelow */.Br)(root, path);
    const files = new Map();
    for (const [path, bytes] of found)
        files.set(inside(path), isFragment(path) ? quietFragment(spec, path, bytes, faults) : bytes);
    const splitFiles = [];
    for (const data of spec.data) {
        const bytes = await readOrFault('data', data.file, workspace, faults);
        if (bytes === null)
            continue;
        if (data.split === 'lines')
            splitFiles.push({ path: inside(data.file), bytes, spec: data });
        else
            files.set(inside(data.file), bytes);
    }
    const plan = inside(spec.planFile);
    const dryPlan = plan.replace(/(\.jmx)?$/i, '.dry-check.jmx');
    await addPlan(spec, { plan, dryPlan }, workspace, files);
    const plugins = await addPlugins(spec, workspace, files, faults);
    const propertiesFile = await addPropertiesFile(spec, workspace, files, faults);
    const planFolder = (0,plan_paths/* folderOf */.yS)(spec.planFile);
    const find = (path) => {
        const absolute = (0,plan_paths/* absolutePath */.Hi)(planFolder, path);
        return absolute.startsWith(`${root}/`) ? inside(absolute) : null;
    };
    const known = new Set([...files.keys(), ...splitFiles.map((file) => file.path)]);
    return {
        plan,
        dryPlan,
        files,
        splitFiles,
        plugins,
        propertiesFile,
        read: (path) => files.get(find(path) ?? '') ?? null,
        holds: (path) => known.has(find(path) ?? ''),
    };
}
async function findFiles(spec, workspace, faults) {
    const found = new Map();
    for (const pattern of spec.files) {
        const paths = await workspace.glob(spec.baseDir, pattern);
        if (paths.length === 0) {
            faults.push(`files: no file matches "${pattern}" below ${spec.baseDir}; correct the pattern or remove it.`);
        }
        for (const path of paths) {
            const bytes = await readOrFault('files', path, workspace, faults);
            if (bytes !== null)
                found.set(path, bytes);
        }
    }
    return found;
}
async function addPlan(spec, paths, workspace, files) {
    try {
        const bytes = await readOrFault('plan', spec.planFile, workspace, []);
        if (bytes === null)
            return;
        files.set(paths.plan, withoutListeners(spec, spec.planFile, bytes));
        const quiet = disableListeners(decodePlan(bytes, spec.planFile));
        files.set(paths.dryPlan, encodePlan(disableThreadGroups(quiet)));
    }
    catch (error) {
        if (!(error instanceof run_error/* InputError */.d))
            throw error;
    }
}
function isFragment(path) {
    return path.toLowerCase().endsWith('.jmx');
}
function quietFragment(spec, path, bytes, faults) {
    try {
        return withoutListeners(spec, path, bytes);
    }
    catch (error) {
        if (!(error instanceof run_error/* InputError */.d))
            throw error;
        faults.push(...error.faults.map((fault) => `files: ${fault}`));
        return bytes;
    }
}
function withoutListeners(spec, path, bytes) {
    return spec.jmeter.keepListeners ? bytes : encodePlan(disableListeners(decodePlan(bytes, path), path));
}
async function addPlugins(spec, workspace, files, faults) {
    const plugins = new Map();
    for (const pattern of spec.jmeter.plugins) {
        const paths = await workspace.glob(spec.baseDir, pattern);
        if (paths.length === 0) {
            faults.push(`jmeter.plugins: no file matches "${pattern}" below ${spec.baseDir}; put the jar there or correct the pattern.`);
        }
        for (const path of paths) {
            const inBundle = `${OWN_FOLDER}/plugins/${(0,plan_paths/* fileNameOf */.bV)(path)}`;
            const other = plugins.get(inBundle);
            if (other === path)
                continue;
            if (other !== undefined) {
                faults.push(`jmeter.plugins: ${other} and ${path} have one name; list the one that is meant.`);
                continue;
            }
            const bytes = await readOrFault('jmeter.plugins', path, workspace, faults);
            if (bytes === null)
                continue;
            files.set(inBundle, bytes);
            plugins.set(inBundle, path);
        }
    }
    return [...plugins.keys()];
}
async function addPropertiesFile(spec, workspace, files, faults) {
    if (spec.jmeter.propertiesFile === null)
        return null;
    const bytes = await readOrFault('jmeter.properties', spec.jmeter.propertiesFile, workspace, faults);
    if (bytes === null)
        return null;
    const inBundle = `${OWN_FOLDER}/user.properties`;
    files.set(inBundle, bytes);
    return inBundle;
}

;// CONCATENATED MODULE: ./build/stages/put-before-start.js


async function putBeforeStart(channel, key, bytes) {
    try {
        await channel.put(key, bytes);
    }
    catch (error) {
        const hint = 'Make the results folder writable, free some disk, or name another folder as `results-dir`.';
        throw new run_error/* StartError */.D(`Workers cannot be given ${key}: ${(0,message_of/* messageOf */.b)(error)}.`, { hint, cause: error });
    }
}

;// CONCATENATED MODULE: ./build/stages/deal-data.js








function judgeRows(bundle, facts, plan) {
    const faults = [];
    for (const file of bundle.splitFiles) {
        const rows = deal_data_countRows(file, hasHeader(file, facts, plan), faults);
        if (rows === null)
            continue;
        const lack = lackOf(rows, file, plan);
        if (lack !== null)
            faults.push(`data: ${file.spec.file} has ${rows} rows, but ${lack}. Add rows or ask for less.`);
    }
    return faults;
}
function lackOf(rows, file, { shares, users }) {
    const workers = shares.length;
    if (!file.spec.unique)
        return rows < workers ? `each of the ${workers} workers needs at least one row` : null;
    if (rows < users)
        return `unique: true needs one row for each of the ${users} users`;
    const dealt = (index) => Math.floor((rows + workers - 1 - index) / workers);
    const short = shares.find((share) => dealt(share.index) < share.users);
    if (short === undefined)
        return null;
    return `unique: true needs one row for each user, and a worker with ${short.users} users would get ${dealt(short.index)} of them`;
}
function deal_data_countRows(file, header, faults) {
    try {
        return sliceRows(file.bytes, { workers: 1, header }).rows;
    }
    catch (error) {
        if (!(error instanceof run_error/* InputError */.d))
            throw error;
        faults.push(...error.faults.map((fault) => `data: ${file.spec.file}: ${fault}`));
        return null;
    }
}
async function dealData(bundle, facts, plan, channel) {
    const dealt = plan.shares.map(() => ({}));
    for (const file of bundle.splitFiles) {
        const header = hasHeader(file, facts, plan);
        const { slices } = sliceRows(file.bytes, { workers: plan.shares.length, header });
        for (const [index, data] of dealt.entries()) {
            const key = keys/* keys */.H.bundle(`${OWN_FOLDER}/slices/${index}/${file.path}`);
            await putBeforeStart(channel, key, slices[index] ?? new Uint8Array());
            data[file.path] = key;
        }
    }
    return dealt;
}
function hasHeader(file, facts, { spec }) {
    const surroundings = { variables: facts.variables, properties: suppliedProperties(spec) };
    const reads = (filename) => {
        const { value } = evaluate(filename, surroundings);
        const path = (value ?? filename).replaceAll('\\', '/').replace(/^~\//, '');
        if (value === null)
            return (0,plan_paths/* fileNameOf */.bV)(path) === (0,plan_paths/* fileNameOf */.bV)(file.path);
        return (0,plan_paths/* absolutePath */.Hi)((0,plan_paths/* folderOf */.yS)(spec.planFile), path) === file.spec.file;
    };
    return facts.dataSets.some((set) => (set.variableNames.length === 0 || set.ignoreFirstLine) && reads(set.filename));
}

// EXTERNAL MODULE: ./build/core/protocol/encode-document.js
var encode_document = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/core/protocol/parse-ready.js
var parse_ready = __webpack_require__(27182);
;// CONCATENATED MODULE: ./build/stages/deploy-load.js






async function deployLoad(plan, load, data, channel, clock) {
    const ready = await readReady(channel);
    const startAtMs = Math.ceil(clock.now() + plan.timings.startDelayMs);
    const workers = {};
    for (const [rank, document] of ready.entries()) {
        const share = plan.shares[rank];
        if (share === undefined)
            break;
        workers[document.worker] = {
            index: share.index,
            count: share.count,
            users: share.users,
            firstUser: share.firstUser,
            ratePerSec: share.ratePerSec,
            properties: (0,properties/* workerProperties */.u5)(plan, share, { load: load.id }),
            data: data[rank] ?? {},
            launchAtMs: startAtMs + share.index * plan.staggerMs,
        };
    }
    const missing = plan.shares.length - Object.keys(workers).length;
    if (missing > 0) {
        throw new run_error/* StartError */.D(`${missing} of ${plan.shares.length} workers are not ready, so the load was not started.`);
    }
    const go = {
        v: 1,
        kind: 'go',
        run: plan.runId,
        load: load.id,
        startAtMs,
        stopAtMs: startAtMs + plan.durationMs,
        windowMs: plan.windowMs,
        workers,
    };
    await putBeforeStart(channel, keys/* keys */.H.go(load.id), (0,encode_document/* encodeDocument */.K)(go));
    return { go, ready: ready.slice(0, plan.shares.length) };
}
async function readReady(channel) {
    const documents = [];
    for (const key of await channel.list(keys/* keys */.H.readyPrefix)) {
        const bytes = await channel.get(key);
        if (bytes === null)
            continue;
        const parsed = (0,parse_ready/* parseReady */.l)((0,encode_document/* decodeJson */.x)(bytes));
        if (!parsed.ok)
            throw new run_error/* StartError */.D(`${key} of a worker cannot be read: ${parsed.fault}`);
        documents.push(parsed.ready);
    }
    return documents.sort((a, b) => (a.worker < b.worker ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/core/live/chain.js
function chain(first, parts) {
    let { state } = first;
    const effects = [...first.effects];
    for (const part of parts) {
        const step = part(state);
        state = step.state;
        effects.push(...step.effects);
    }
    return { state, effects };
}
function unchanged(state) {
    return { state, effects: [] };
}

;// CONCATENATED MODULE: ./build/core/live/order-stop.js

function orderStop(state, order) {
    const { how, reason, text, atMs } = order;
    const next = { ...state, endReason: state.endReason ?? reason, stop: { how, reason, atMs } };
    if (state.stop?.how === 'now' || state.stop?.how === how) {
        return reason === 'cancelled' && state.stop.reason !== 'cancelled' ? unchanged(next) : unchanged(state);
    }
    const effects = [{ kind: 'stop', reason: next.endReason ?? reason, how, text }];
    if (state.endReason === null)
        effects.push(loadStop(text, reason, atMs));
    return { state: next, effects };
}
function loadStop(text, reason, fromMs) {
    return { kind: 'annotate', annotation: { kind: 'load-stop', text, tags: ['load', reason], fromMs } };
}

;// CONCATENATED MODULE: ./build/core/live/absorb.js





function absorb(state, event) {
    switch (event.kind) {
        case 'tick':
            return unchanged(state);
        case 'window':
            return absorbWindow(state, event.window);
        case 'worker':
            return absorbWorker(state, event);
        case 'done':
            return absorbDone(state, event.done, event.atMs);
        case 'interrupt':
            return absorbInterrupt(state, event);
    }
}
function absorbWindow(state, window) {
    const held = state.pending.get(window.seq) ?? [];
    const isDouble = held.some((each) => each.worker === window.worker);
    if (!isOfThisLoad(state, window) || window.seq < state.nextK || isDouble)
        return unchanged(state);
    const pending = new Map(state.pending).set(window.seq, [...held, window]);
    return { state: { ...state, pending }, effects: [] };
}
function absorbWorker(state, event) {
    const known = state.workers.get(event.worker);
    if (known?.state !== 'running' || event.state === 'running')
        return unchanged(state);
    return {
        state: withWorker(state, event.worker, { state: 'gone', sinceMs: event.atMs, text: event.text }),
        effects: [],
    };
}
function absorbDone(state, done, atMs) {
    if (!isOfThisLoad(state, done) || state.workers.get(done.worker)?.state === 'done')
        return unchanged(state);
    const rows = `${(0,numbers/* formatNumber */.ZV)(done.counts.samples)} samples, ${(0,numbers/* formatNumber */.ZV)(done.counts.sampleErrors)} of them failed`;
    const next = withWorker(state, done.worker, { state: 'done', last: done.last });
    const step = { state: next, effects: [{ kind: 'say', text: `Worker ${done.worker} is done: ${rows}.` }] };
    return chain(step, [(current) => stopOnFaults(current, done, atMs)]);
}
function stopOnFaults(state, done, atMs) {
    if (state.endReason !== null && state.endReason !== 'completed')
        return unchanged(state);
    const spoiled = spoilingFindings(state, done);
    const [first] = spoiled;
    if (first === undefined)
        return unchanged(state);
    const findings = [...state.findings, ...spoiled];
    return orderStop({ ...state, findings }, { reason: 'crashed', how: 'now', text: `Stopping: ${first.text}`, atMs });
}
function spoilingFindings(state, done) {
    const loadEnd = state.endReason ?? done.endReason;
    const found = [...faultFindings(done, loadEnd), ...earlyEndFindings(done, state.go)];
    const spoiling = found.filter((finding) => finding.severity === 'error');
    if (spoiling.length > 0 || state.endReason !== null || done.endReason === 'completed')
        return spoiling;
    const text = `${done.worker}: it ended its load as "${done.endReason}" before there was an order to stop.`;
    return [{ kind: 'worker-lost', severity: 'error', worker: done.worker, text }];
}
function absorbInterrupt(state, event) {
    const { atMs, reason, text } = event;
    const finding = { kind: 'deadline', severity: 'error', text };
    const findings = reason === 'timed-out' ? [...state.findings, finding] : state.findings;
    return orderStop({ ...state, findings }, { reason, how: 'now', text, atMs });
}
function isOfThisLoad(state, document) {
    const { go, workers } = state;
    return document.run === go.run && document.load === go.load && workers.has(document.worker);
}
function withWorker(state, name, worker) {
    return { ...state, workers: new Map(state.workers).set(name, worker) };
}

;// CONCATENATED MODULE: ./build/core/live/finish.js


function finish(state, atMs) {
    const isWaiting = [...state.workers.values()].some((worker) => worker.state === 'running' || worker.state === 'gone');
    if (isWaiting)
        return unchanged(state);
    const endReason = state.endReason ?? 'completed';
    const effects = [];
    if (state.endReason === null)
        effects.push(loadStop(`Load ${state.go.load} ended by itself.`, endReason, atMs));
    if (state.phase !== 'drain')
        effects.push({ kind: 'phase', phase: 'drain' });
    return {
        state: { ...state, endReason, phase: 'drain', isFinished: true },
        effects: [...effects, { kind: 'finished', endReason }],
    };
}

;// CONCATENATED MODULE: ./build/core/live/watch-checks.js




const PROGRESS_MS = 60_000;
function windowsToKeep(state) {
    const { windowMs } = state.go;
    const watched = state.checks.filter(isWatched);
    if (watched.some((check) => check.forMs === null))
        return Infinity;
    const rows = watched.map((check) => rowLength(check.forMs ?? 0, windowMs));
    return Math.max(rowLength(PROGRESS_MS, windowMs) + 1, ...rows);
}
function watchChecks(state, atMs) {
    let step = unchanged(state);
    for (const check of state.checks.filter(isWatched)) {
        for (const outcome of breachesOf(check, step.state)) {
            if (step.state.endReason !== null && !check.abort)
                break;
            const told = tellBreach(step.state, check, outcome, atMs);
            step = { state: told.state, effects: [...step.effects, ...told.effects] };
        }
        if (step.state.endReason !== null)
            break;
    }
    return step;
}
function isWatched(check) {
    return check.forMs !== null || check.abort;
}
function breachesOf(check, state) {
    if (state.endReason !== null || !isDecidable(check))
        return [];
    const { windowMs, startAtMs, stopAtMs } = state.go;
    const { firstK, lastK } = state.plan.expectedSteady;
    const newest = state.judged.at(-1);
    if (newest === undefined || (check.during === 'steady' && (newest.k < firstK || newest.k > lastK)))
        return [];
    const inScope = check.during === 'all' ? state.judged : state.judged.filter((window) => window.k >= firstK);
    const windows = check.forMs === null
        ? inScope.filter((window) => window.missing.length === 0)
        : inScope.slice(-rowLength(check.forMs, windowMs));
    const data = { steady: windows, all: windows, windowMs, loadMs: stopAtMs - startAtMs };
    return evaluateCheck(check, data).filter((outcome) => outcome.result === 'violated' && isNew(outcome, state));
}
function isDecidable(check) {
    if (check.forMs !== null)
        return true;
    const { aggregate, metric } = check.quantity;
    const isUpperLimit = check.operator === '<' || check.operator === '<=';
    const isGrowing = metric === 'count' || aggregate.kind === 'count' || aggregate.kind === 'sum' || aggregate.kind === 'max';
    if (isGrowing)
        return isUpperLimit;
    return aggregate.kind === 'min' ? !isUpperLimit : true;
}
function isNew(outcome, state) {
    return !state.breached.has(nameOf(outcome));
}
function tellBreach(state, check, outcome, atMs) {
    const mark = {
        kind: 'breach',
        text: outcome.text,
        tags: ['check'],
        fromMs: breachedFromMs(state, check),
        toMs: atMs,
    };
    const annotate = { kind: 'annotate', annotation: mark };
    const breached = new Set(state.breached).add(nameOf(outcome));
    if (!check.abort) {
        const text = `Check missed: ${outcome.text}`;
        return { state: { ...state, breached }, effects: [annotate, { kind: 'say', text }] };
    }
    const abortedChecks = [...state.abortedChecks, { ...outcome, aborted: true }];
    const stopped = orderStop({ ...state, breached, abortedChecks }, { reason: 'aborted', how: 'now', text: `Stopping: ${outcome.text}`, atMs });
    return { state: stopped.state, effects: [annotate, ...stopped.effects] };
}
function breachedFromMs(state, check) {
    const windows = check.forMs === null ? [] : state.judged.slice(-rowLength(check.forMs, state.go.windowMs));
    return windows[0]?.fromMs ?? state.go.startAtMs;
}
function nameOf(outcome) {
    return JSON.stringify([outcome.check, outcome.label]);
}

;// CONCATENATED MODULE: ./build/core/live/judge-windows.js




const OVERDUE_WINDOWS = 3;
const OVERDUE_MS = 5_000;
function judgeWindows(state, atMs) {
    let step = unchanged(state);
    while (isReady(step.state, atMs)) {
        const judged = judgeNext(step.state, atMs);
        step = { state: judged.state, effects: [...step.effects, ...judged.effects] };
    }
    return step;
}
function isReady(state, atMs) {
    const owing = owingWorkers(state);
    const isHeld = state.pending.has(state.nextK);
    if (owing.length === 0)
        return isHeld;
    const { startAtMs, windowMs } = state.go;
    return atMs > startAtMs + (state.nextK + 1 + OVERDUE_WINDOWS) * windowMs + OVERDUE_MS;
}
function judgeNext(state, atMs) {
    const k = state.nextK;
    const missing = owingWorkers(state);
    const documents = state.pending.get(k) ?? [];
    const workers = [...documents.map((document) => document.worker), ...missing];
    const window = mergeWindows(k, documents, { grid: state.go, workers });
    const pending = new Map(state.pending);
    pending.delete(k);
    const judged = [...state.judged, window].slice(-windowsToKeep(state));
    const late = new Set(missing);
    const next = { ...state, pending, nextK: k + 1, judged, late };
    const step = watchChecks(next, atMs);
    return {
        state: step.state,
        effects: [{ kind: 'window-judged', window }, ...tellLate(state, missing), ...step.effects],
    };
}
function owingWorkers(state) {
    const k = state.nextK;
    const held = new Set((state.pending.get(k) ?? []).map((document) => document.worker));
    return [...state.workers]
        .filter(([name, worker]) => !held.has(name) && !(worker.state === 'done' && worker.last < k))
        .map(([name]) => name);
}
function tellLate(state, missing) {
    const fresh = missing.filter((worker) => !state.late.has(worker));
    if (fresh.length === 0)
        return [];
    const at = (0,numbers/* formatClock */.ei)(state.nextK * state.go.windowMs);
    return [
        { kind: 'say', text: `Results of ${fresh.join(', ')} from ${at} on are late; the checks go on without them.` },
    ];
}

;// CONCATENATED MODULE: ./build/core/live/deadline.js
const EXIT_MS = 10_000;
function endOfLoadMs(state) {
    return state.stop?.atMs ?? state.go.stopAtMs;
}
const CANCELLED_EXIT_MS = 1_000;
function deadlineMs(state) {
    const { gracefulDrainMs, stopKillMs, resultsDrainMs } = state.plan.timings;
    const endMs = endOfLoadMs(state);
    if (state.stop?.reason === 'cancelled')
        return endMs + stopKillMs + CANCELLED_EXIT_MS;
    const drainMs = state.stop?.how === 'now' ? 0 : gracefulDrainMs;
    return endMs + drainMs + stopKillMs + EXIT_MS + resultsDrainMs;
}

;// CONCATENATED MODULE: ./build/core/live/lose-workers.js




const POLLS_FOR_ACCOUNT = 2;
function loseWorkers(state, atMs) {
    const isOver = atMs >= deadlineMs(state);
    const lost = [...state.workers].flatMap(([name, worker]) => {
        const finding = lossOf(state, name, worker, { atMs, isOver });
        return finding === null ? [] : [finding];
    });
    return chain(unchanged(state), lost.map((finding) => (next) => loseWorker(next, finding, atMs)));
}
function lossOf(state, name, worker, now) {
    if (worker.state === 'done' || worker.state === 'lost')
        return null;
    if (worker.state === 'gone') {
        const isWaiting = now.atMs < worker.sinceMs + POLLS_FOR_ACCOUNT * state.plan.timings.channelPollMs;
        const text = `${name}: the worker is gone without an account of its load (${worker.text}).`;
        return isWaiting && !now.isOver ? null : { kind: 'worker-lost', severity: 'error', worker: name, text };
    }
    if (!now.isOver)
        return null;
    const waitedMs = deadlineMs(state) - endOfLoadMs(state);
    const text = `${name}: the worker sent no account of its load within ${(0,numbers/* formatDuration */.a3)(waitedMs)} after the end.`;
    return { kind: 'deadline', severity: 'error', worker: name, text };
}
function loseWorker(state, finding, atMs) {
    const lost = {
        ...state,
        workers: new Map(state.workers).set(finding.worker, { state: 'lost' }),
        findings: [...state.findings, finding],
    };
    const mark = { kind: 'worker-lost', text: finding.text, tags: ['worker', finding.worker], fromMs: atMs };
    return chain({ state: lost, effects: [{ kind: 'annotate', annotation: mark }] }, [
        (next) => orderStop(next, { reason: 'crashed', how: 'now', text: `Stopping: ${finding.text}`, atMs }),
    ]);
}

;// CONCATENATED MODULE: ./build/core/live/phases.js



function enterPhases(state, atMs) {
    return chain(unchanged(state), [
        (next) => beginRampUp(next, atMs),
        (next) => endRampUp(next, atMs),
        (next) => beginSteady(next, atMs),
        (next) => beginDrain(next, atMs),
    ]);
}
function beginRampUp(state, atMs) {
    const { go, plan } = state;
    if (state.phase !== 'before-start' || state.endReason !== null || atMs < go.startAtMs)
        return unchanged(state);
    const text = `Load ${go.load} starts: ${(0,numbers/* formatCount */.B4)(plan.users, 'user')} on ${(0,numbers/* formatCount */.B4)(state.workers.size, 'worker')}.`;
    return {
        state: { ...state, phase: 'ramp-up' },
        effects: [{ kind: 'phase', phase: 'ramp-up' }, mark('load-start', text, go.startAtMs), { kind: 'say', text }],
    };
}
function endRampUp(state, atMs) {
    const lastLaunchMs = Math.max(...Object.values(state.go.workers).map((order) => order.launchAtMs));
    const overMs = lastLaunchMs + state.plan.rampUpMs;
    if (state.phase !== 'ramp-up' || state.isRampUpOver || state.endReason !== null || atMs < overMs)
        return unchanged(state);
    const text = `All users of load ${state.go.load} are started.`;
    return { state: { ...state, isRampUpOver: true }, effects: [mark('ramp-up-end', text, overMs)] };
}
function beginSteady(state, atMs) {
    const { go, plan } = state;
    const fromMs = go.startAtMs + plan.expectedSteady.firstK * go.windowMs;
    if (state.phase !== 'ramp-up' || state.endReason !== null || atMs < fromMs)
        return unchanged(state);
    return { state: { ...state, phase: 'steady' }, effects: [{ kind: 'phase', phase: 'steady' }] };
}
function beginDrain(state, atMs) {
    const { go } = state;
    if (state.phase === 'drain' || (state.endReason === null && atMs < go.stopAtMs))
        return unchanged(state);
    const drain = { kind: 'phase', phase: 'drain' };
    if (state.endReason !== null)
        return { state: { ...state, phase: 'drain' }, effects: [drain] };
    const text = `Load ${go.load} ends as planned.`;
    return {
        state: { ...state, phase: 'drain', endReason: 'completed' },
        effects: [drain, loadStop(text, 'completed', go.stopAtMs), { kind: 'say', text }],
    };
}
function mark(kind, text, fromMs) {
    return { kind: 'annotate', annotation: { kind, text, tags: ['load'], fromMs } };
}

;// CONCATENATED MODULE: ./build/core/live/progress.js





const FAST_MS = 5_000;
const FAST_LINES = 12;
const SLOW_MS = 30_000;
const SLOWEST_MS = 60_000;
const SLOWEST_AFTER_MS = 600_000;
function tellProgress(state, atMs) {
    if (state.phase === 'before-start' || atMs - state.progress.lastAtMs < intervalMs(state, atMs))
        return unchanged(state);
    const text = state.phase === 'drain' ? drainLine(state, atMs) : loadLine(state, atMs);
    const progress = { lines: state.progress.lines + 1, lastAtMs: atMs, fromK: state.nextK };
    return { state: { ...state, progress }, effects: [{ kind: 'progress', text }] };
}
function intervalMs(state, atMs) {
    if (state.phase === 'drain' || state.progress.lines < FAST_LINES)
        return FAST_MS;
    return atMs - state.go.startAtMs < SLOWEST_AFTER_MS ? SLOW_MS : SLOWEST_MS;
}
function drainLine(state, atMs) {
    const waiting = [...state.workers].filter(([, worker]) => worker.state !== 'done' && worker.state !== 'lost');
    const names = waiting.map(([name]) => name).join(', ');
    return `Waiting for the last results of ${names}, at most ${(0,numbers/* formatDuration */.a3)(Math.max(0, deadlineMs(state) - atMs))}`;
}
function loadLine(state, atMs) {
    const { startAtMs, stopAtMs } = state.go;
    const time = `${(0,numbers/* formatClock */.ei)(atMs - startAtMs)}/${(0,numbers/* formatClock */.ei)(stopAtMs - startAtMs)}`;
    const workers = [...state.workers.values()].filter((worker) => worker.state === 'running').length;
    const rest = [
        `workers ${workers}/${state.workers.size}`,
        `${(0,numbers/* formatDuration */.a3)(Math.max(0, Math.round((stopAtMs - atMs) / 1000) * 1000))} left`,
    ];
    return [time, ...progress_numbers(state), ...rest].join('  ');
}
function progress_numbers(state) {
    const since = state.judged.filter((window) => window.k >= state.progress.fromK);
    const windows = since.length > 0 ? since : state.judged.slice(-1);
    const newest = windows.at(-1);
    const slices = slicesOf(windows);
    const value = (metric, aggregate = { kind: 'bare' }) => measure({ aggregate, metric, selector: {} }, slices, state.go.windowMs)?.value ?? null;
    const rate = value('throughput');
    if (newest === undefined || rate === null)
        return [state.nextK === 0 ? 'no results yet' : 'no rows'];
    const p95 = value('response_time', { kind: 'percentile', percent: 95 });
    const errors = value('error_rate');
    return [
        ...(newest.users === null ? [] : [`${(0,numbers/* formatNumber */.ZV)(newest.users)} users`]),
        `${(0,numbers/* formatNumber */.ZV)(rate, { maxDecimals: rate < 10 ? 1 : 0 })} rows/s`,
        ...(p95 === null ? [] : [`p95 ${(0,numbers/* formatMs */._V)(p95)}`]),
        ...(errors === null ? [] : [`errors ${(0,numbers/* formatShare */.T1)(errors, { maxDecimals: 1 })}`]),
    ];
}
function slicesOf(windows) {
    const selected = selectRows({ kind: 'all' }, windows);
    return selected.ok ? (selected.selections[0]?.slices ?? []) : [];
}

;// CONCATENATED MODULE: ./build/core/live/live.js







function startLive(options) {
    const { plan, go, checks } = options;
    return {
        plan,
        go,
        checks,
        workers: new Map(Object.keys(go.workers).map((worker) => [worker, { state: 'running' }])),
        pending: new Map(),
        nextK: 0,
        judged: [],
        phase: 'before-start',
        isRampUpOver: false,
        endReason: null,
        stop: null,
        findings: [],
        abortedChecks: [],
        breached: new Set(),
        late: new Set(),
        progress: { lines: 0, lastAtMs: go.startAtMs, fromK: 0 },
        isFinished: false,
    };
}
function advance(state, event) {
    if (state.isFinished)
        return { state, effects: [] };
    const { atMs } = event;
    return chain(absorb(state, event), [
        (next) => loseWorkers(next, atMs),
        (next) => judgeWindows(next, atMs),
        (next) => enterPhases(next, atMs),
        (next) => (event.kind === 'tick' ? tellProgress(next, atMs) : unchanged(next)),
        (next) => finish(next, atMs),
    ]);
}

;// CONCATENATED MODULE: ./build/stages/carry-out.js






async function carryOut(effect, context) {
    const { ports, go, fleet, journal } = context;
    const { spec } = context.prepared.plan;
    switch (effect.kind) {
        case 'stop': {
            const stop = { v: 1, kind: 'stop', reason: effect.reason, how: effect.how, text: effect.text };
            ports.log.line(effect.text);
            await fleet.channel.put(keys/* keys */.H.stop(go.load), (0,encode_document/* encodeDocument */.K)(stop)).catch((error) => {
                ports.log.line(`The order to stop could not be written: ${(0,message_of/* messageOf */.b)(error)}`);
            });
            return;
        }
        case 'annotate': {
            const annotation = (0,verdict_annotation/* annotationOf */.l)(effect.annotation, { run: go.run, load: go.load, build: spec.build.sha });
            context.annotations.push(annotation);
            journal.annotate(annotation);
            return;
        }
        case 'window-judged':
            journal.summarise(() => summariesOfWindow(effect.window, go, summaryFacts(spec, context.identity.leg)));
            return;
        case 'say':
            ports.log.line(effect.text);
            return;
        case 'progress':
            ports.log.progress(effect.text);
            return;
        case 'phase':
            await context.phases.enter(effect.phase);
            return;
        case 'finished':
            return;
        default:
            effect;
    }
}

// EXTERNAL MODULE: ./build/stages/with-deadline.js
var with_deadline = __webpack_require__(24881);
;// CONCATENATED MODULE: ./build/stages/collect-results.js





const READ_DEADLINE = { what: 'a read of windows', ms: 30_000 };
function collectResults(go, fleet, ports) {
    const source = ports.openWindows(fleet.channel, go.load, Object.keys(go.workers));
    const windows = [];
    const dones = new Map();
    const unreadableDones = new Set();
    const refused = [];
    let cursor = null;
    return {
        async readWindows() {
            const page = await (0,with_deadline/* withDeadline */.N)(ports.clock, READ_DEADLINE, (signal) => source.read(cursor, signal));
            cursor = page.cursor;
            windows.push(...page.windows);
            refused.push(...page.refused);
            return page.windows;
        },
        async fillGaps() {
            const missing = gaps(go, windows, [...dones.values()]);
            if (missing.length === 0)
                return;
            const page = await (0,with_deadline/* withDeadline */.N)(ports.clock, READ_DEADLINE, (signal) => source.fetch(missing, signal));
            windows.push(...page.windows);
            refused.push(...page.refused);
        },
        async readDones() {
            const fresh = [];
            for (const key of await fleet.channel.list(keys/* keys */.H.donePrefix(go.load))) {
                if (dones.has(key) || unreadableDones.has(key))
                    continue;
                const bytes = await fleet.channel.get(key);
                const parsed = parseDone(bytes === null ? undefined : (0,encode_document/* decodeJson */.x)(bytes));
                if (parsed.ok) {
                    dones.set(key, parsed.done);
                    fresh.push(parsed.done);
                }
                else {
                    unreadableDones.add(key);
                    refused.push(`${key} cannot be read: ${parsed.fault}`);
                }
            }
            return fresh;
        },
        held: () => ({ windows, dones: [...dones.values()], refused }),
    };
}
function gaps(go, windows, dones) {
    const ledger = new WindowLedger(Object.keys(go.workers));
    for (const window of windows)
        ledger.add(window);
    for (const done of dones)
        ledger.expectLast(done.worker, done.last);
    return ledger.gaps();
}

;// CONCATENATED MODULE: ./build/stages/gather-events.js

function eventGatherer(results, fleet, ports, atMs) {
    const said = new Set();
    const attempt = async (what, read) => {
        try {
            return await read();
        }
        catch (error) {
            const text = `The ${what} cannot be read: ${(0,message_of/* messageOf */.b)(error)}. It is tried again until the load is over.`;
            if (!said.has(text))
                ports.log.line(text);
            said.add(text);
            return [];
        }
    };
    return async () => {
        const workers = await attempt('state of the workers', () => ports.fleet.workers(fleet.ref));
        const dones = await attempt('accounts of the workers', () => results.readDones());
        const windows = await attempt('results of the workers', () => results.readWindows());
        return [
            ...windows.map((window) => ({ kind: 'window', atMs: atMs(), window })),
            ...dones.map((done) => ({ kind: 'done', atMs: atMs(), done })),
            ...workers
                .filter(({ state }) => state === 'gone')
                .map(({ id, text }) => ({
                ...{ kind: 'worker', atMs: atMs(), worker: id },
                ...{ state: 'gone', text: text ?? 'it ended' },
            })),
        ];
    };
}

;// CONCATENATED MODULE: ./build/stages/drive.js





async function drive(context, fleet, go) {
    const { prepared, ports, phases, interrupt } = context;
    const { plan, checks } = prepared;
    const { clock, log } = ports;
    const results = collectResults(go, fleet, ports);
    const annotations = [];
    const anchorMs = clock.now() - clock.monotonicMs();
    const atMs = () => anchorMs + clock.monotonicMs();
    const gather = eventGatherer(results, fleet, ports, atMs);
    const uninterrupted = new AbortController().signal;
    let state = startLive({ plan, go, checks });
    let isInterruptTold = false;
    await phases.enter('before-start');
    for (;;) {
        const fromMs = clock.monotonicMs();
        const events = await gather();
        if (interrupt.aborted && !isInterruptTold) {
            events.unshift({ kind: 'interrupt', atMs: atMs(), reason: 'cancelled', text: String(interrupt.reason) });
            isInterruptTold = true;
        }
        for (const event of [...events, { kind: 'tick', atMs: atMs() }]) {
            const step = advance(state, event);
            state = step.state;
            for (const effect of step.effects)
                await carryOut(effect, { ...context, go, fleet, annotations });
        }
        if (state.isFinished)
            break;
        const wake = isInterruptTold ? uninterrupted : interrupt;
        await clock.sleep(restMs(pollMs(state, plan.timings), clock.monotonicMs() - fromMs), wake).catch(() => undefined);
    }
    if (!interrupt.aborted) {
        await results.fillGaps().catch((error) => {
            log.line(`Windows that were passed over could not be asked for: ${(0,message_of/* messageOf */.b)(error)}`);
        });
    }
    return { go, state, ...results.held(), annotations };
}
function pollMs(state, timings) {
    return state.phase === 'drain' ? timings.channelPollMs : Math.min(state.go.windowMs / 2, timings.windowPollMs);
}
function restMs(paceMs, spentMs) {
    return Math.max(paceMs - spentMs, paceMs / 4);
}

// EXTERNAL MODULE: ./build/core/protocol/agent-variables.js
var agent_variables = __webpack_require__(45334);
;// CONCATENATED MODULE: ./build/stages/run-hook.js



async function runBeforeLoad(load, context, fleet) {
    const hook = context.prepared.plan.spec.hooks.beforeEachLoad;
    if (hook === null)
        return;
    const end = await runHook('beforeEachLoad', hook, { load, context, fleet });
    const fault = faultOf(end, context);
    if (fault === null)
        return;
    const hint = 'The load was not started. Correct the command, or remove hooks.beforeEachLoad.';
    throw new run_error/* StartError */.D(`hooks.beforeEachLoad: ${hook.commandLine} ${fault}${lastWords(end)}.`, { hint });
}
async function runAfterLoad(load, context, fleet) {
    const hook = context.prepared.plan.spec.hooks.afterEachLoad;
    if (hook === null || context.interrupt.aborted)
        return [];
    const end = await runHook('afterEachLoad', hook, { load, context, fleet }).catch(() => null);
    const fault = end === null ? null : faultOf(end, context);
    if (fault === null)
        return [];
    const text = `hooks.afterEachLoad: ${hook.commandLine} ${fault}. The verdict does not depend on it.`;
    return [{ kind: 'hook', severity: 'warning', text }];
}
async function runHook(name, hook, at) {
    const { prepared, ports, interrupt } = at.context;
    const { spec, timings } = prepared.plan;
    ports.log.line(`Running hooks.${name}: ${hook.commandLine}`);
    const env = {
        BUILD: spec.build.sha ?? '',
        ARM: 'candidate',
        LOAD: at.load.id,
        [agent_variables/* agentVariables */.p.fleet]: at.fleet.fleetId,
        [agent_variables/* agentVariables */.p.channel]: at.fleet.channel,
        [agent_variables/* agentVariables */.p.controller]: String(ports.controllerPid),
    };
    return ports.commands.run(hook, env, timings.hookMs, interrupt);
}
function faultOf(end, { prepared }) {
    switch (end.kind) {
        case 'exited':
            return end.code === 0 ? null : `ended with exit code ${end.code}`;
        case 'killed':
            return `was ended by ${end.by}`;
        case 'timed-out':
            return `was ended because it took longer than ${(0,numbers/* formatDuration */.a3)(prepared.plan.timings.hookMs)}`;
        case 'not-started':
            return `could not be started: ${end.text}`;
    }
}
function lastWords(end) {
    if (end.kind === 'not-started' || end.lastLines.length === 0)
        return '';
    return `; its last lines: ${end.lastLines.join(' | ')}`;
}

;// CONCATENATED MODULE: ./build/stages/gate.js








async function gate(context, fleet) {
    const { prepared, interrupt } = context;
    const { plan, bundle, facts } = prepared;
    const data = await dealData(bundle, facts, plan, fleet.channel);
    const measured = [];
    for (const load of plan.loads) {
        interrupt.throwIfAborted();
        measured.push(await gate_measure(load, data, context, fleet));
    }
    return measured;
}
async function gate_measure(load, data, context, fleet) {
    const { plan, checks, scenario } = context.prepared;
    context.ports.log.group(`Load ${load.id}`);
    await runBeforeLoad(load, context, fleet.ref);
    const { go, ready } = await deployLoad(plan, load, data, fleet.channel, context.ports.clock);
    const driven = await drive(context, fleet, go);
    const afterwards = [
        ...(await askAfterLoad(plan, context.ports, context.interrupt)),
        ...(await runAfterLoad(load, context, fleet.ref)),
    ];
    await context.phases.enter('judging');
    const record = analyse({ plan, checks, ready, driven, scenario });
    return {
        record: { ...record, findings: [...record.findings, ...afterwards] },
        windows: driven.windows,
        unplaced: unplaced(driven),
        summaries: summariesOf(go, driven.windows, summaryFacts(plan.spec, context.identity.leg)),
    };
}
function unplaced({ windows, dones }) {
    const placed = new Set(dones.filter(({ sink }) => sink.passedOn === 0).map(({ worker }) => worker));
    return windows.filter(({ worker }) => !placed.has(worker));
}

;// CONCATENATED MODULE: ./build/stages/read-earlier.js


const EARLIER_DEADLINE_MS = 60_000;
const MAX_ANCESTORS = 1_000;
const RUNS_PER_BASELINE_RUN = 3;
const MAX_ATTEMPTS = 10;
async function readEarlier(context, signal) {
    const { ports } = context;
    const deadline = { what: 'reading the earlier runs', ms: EARLIER_DEADLINE_MS };
    try {
        return await (0,with_deadline/* withDeadline */.N)(ports.clock, deadline, (late) => read(context, AbortSignal.any([signal, late])));
    }
    catch (error) {
        return {
            ...nothingEarlier,
            fault: `The earlier runs could not be read: ${(0,message_of/* messageOf */.b)(error)}.`.replace(/\.\.$/, '.'),
        };
    }
}
const nothingEarlier = {
    candidates: [],
    sameCommit: [],
    mergeBase: null,
    ancestors: null,
    fault: null,
};
async function read({ prepared, ports, identity }, signal) {
    const { spec } = prepared.plan;
    const { history, commits } = ports;
    const { branch, runs } = spec.baseline;
    const { sha } = spec.build;
    const query = { name: spec.name, leg: identity.leg };
    const [candidates, sameCommit, mergeBase] = await untilAborted(Promise.all([
        history.recent({ ...query, baselineOf: branch, limit: runs * RUNS_PER_BASELINE_RUN }),
        sha === null ? [] : history.recent({ ...query, sha, limit: MAX_ATTEMPTS }),
        sha === null ? null : commits.mergeBase(branch, sha, signal),
    ]), signal);
    const ancestors = mergeBase === null ? null : await commits.ancestors(mergeBase, MAX_ANCESTORS, signal);
    return { candidates, sameCommit, mergeBase, ancestors, fault: null };
}
async function untilAborted(work, signal) {
    signal.throwIfAborted();
    const over = new AbortController();
    const aborted = new Promise((_resolve, reject) => {
        const giveUp = () => {
            reject(signal.reason);
        };
        signal.addEventListener('abort', giveUp, { once: true, signal: over.signal });
    });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        over.abort();
    }
}

;// CONCATENATED MODULE: ./build/stages/heartbeat.js


function startHeartbeat(channel, clock, intervalMs) {
    const stopping = new AbortController();
    const beating = (async () => {
        for (let seq = 0; !stopping.signal.aborted; seq += 1) {
            const beat = { v: 1, kind: 'heartbeat', seq };
            await channel.put(keys/* keys */.H.heartbeat, (0,encode_document/* encodeDocument */.K)(beat)).catch(() => false);
            await clock.sleep(intervalMs, stopping.signal).catch(() => undefined);
        }
    })();
    return {
        async stop() {
            stopping.abort();
            await beating;
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/core/protocol/checksum.js

function checksum(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./build/stages/put-bundle.js




async function putBundle(plan, bundle, channel) {
    const checksums = {};
    for (const [path, bytes] of bundle.files) {
        await putBeforeStart(channel, keys/* keys */.H.bundle(path), bytes);
        checksums[path] = checksum(bytes);
    }
    const { spec } = plan;
    const manifest = {
        v: 1,
        kind: 'bundle',
        run: plan.runId,
        fleet: plan.fleetId,
        plan: bundle.plan,
        dryPlan: bundle.dryPlan,
        files: checksums,
        plugins: bundle.plugins,
        propertiesFile: bundle.propertiesFile,
        heap: spec.jmeter.heap,
        jvmArgs: spec.jmeter.jvmArgs,
        labels: spec.labels,
        hosts: spec.target.hosts,
        timings: plan.timings,
    };
    await putBeforeStart(channel, keys/* keys */.H.manifest, (0,encode_document/* encodeDocument */.K)(manifest));
}

// EXTERNAL MODULE: ./build/stages/teardown.js
var teardown = __webpack_require__(3432);
;// CONCATENATED MODULE: ./build/stages/with-fleet.js






async function withFleet(context, use) {
    const { prepared, ports, phases, interrupt } = context;
    const { plan, bundle } = prepared;
    const ref = ports.fleetRef(plan);
    const secrets = await resolveSecrets(plan, ports);
    await phases.enter('creating', ref);
    const channel = ports.openChannel(ref);
    const heartbeat = startHeartbeat(channel, ports.clock, plan.timings.heartbeatMs);
    try {
        await putBundle(plan, bundle, channel);
        interrupt.throwIfAborted();
        ports.log.group(`Workers of fleet ${ref.fleetId}`);
        ports.log.line(`Starting ${(0,numbers/* formatCount */.B4)(plan.shares.length, 'worker')}; JMeter checks the plan before the load.`);
        await ports.fleet.create(ref, plan, secrets, interrupt, () => phases.enter('waiting-for-ready'));
        return await use({ ref, channel });
    }
    finally {
        await channel.put(keys/* keys */.H.release, (0,encode_document/* encodeDocument */.K)({ v: 1, kind: 'release' })).catch(() => false);
        await heartbeat.stop();
        await (0,teardown/* teardown */.z)(ref, ports);
    }
}
async function resolveSecrets(plan, ports) {
    const values = new Map();
    for (const [property, reference] of Object.entries(plan.spec.secrets)) {
        const value = await ports.secrets.resolve(reference);
        ports.log.mask(value);
        values.set(property, value);
    }
    return values;
}

;// CONCATENATED MODULE: ./build/stages/make-loads.js







async function makeLoads(context, into) {
    const { prepared, ports, interrupt } = context;
    const startedAtMs = ports.clock.monotonicMs();
    const earlier = asksForComparison(context)
        ? readEarlier(context, interrupt)
        : Promise.resolve(nothingEarlier);
    const judgeSoFar = async (confirmation) => {
        const records = into.map(({ record }) => record);
        return await judgeLoads(context, records, await earlier, confirmation);
    };
    into.push(...(await withFleet(context, (fleet) => gate(context, fleet))));
    const spentMs = ports.clock.monotonicMs() - startedAtMs;
    const first = await judgeSoFar(confirmationAfter(spentMs, prepared.plan));
    if (!first.verdict.wantsConfirmation)
        return { loads: into, judged: first };
    interrupt.throwIfAborted();
    ports.log.line(`Suspicious: ${suspicionsOf(first.verdict)}. A second load on a fresh fleet decides.`);
    const again = { ...context, prepared: { ...prepared, plan: planConfirmation(prepared.plan) } };
    try {
        into.push(...(await withFleet(again, (fleet) => gate(again, fleet))));
    }
    catch (error) {
        if (!(error instanceof run_error/* StartError */.D))
            throw error;
        ports.log.line(`The second load could not be started: ${error.message}`);
        return { loads: into, judged: await judgeSoFar('not-started') };
    }
    return { loads: into, judged: await judgeSoFar('made') };
}
function suspicionsOf({ comparisons }) {
    const suspicious = comparisons.filter(({ result }) => result === 'suspicious');
    return suspicious.map(({ quantity, changeText }) => `${quantity} is ${changeText}`).join(', ');
}
function confirmationAfter(spentMs, plan) {
    const { baseline, budget } = plan.spec;
    if (baseline.confirm === 'never')
        return 'switched-off';
    return budget.wallMs === null || spentMs + plan.worstCaseWallMs <= budget.wallMs ? 'possible' : 'unaffordable';
}
function budgetLine(plan) {
    const once = `The run takes ${(0,numbers/* formatDuration */.a3)(plan.worstCaseWallMs)} at most`;
    if (plan.spec.baseline.confirm === 'never')
        return `${once}.`;
    return `${once}, twice that if a comparison is suspicious and a second load decides.`;
}

;// CONCATENATED MODULE: ./build/stages/store-warning.js
function storeWarning(text) {
    return { kind: 'store', severity: 'warning', text };
}

;// CONCATENATED MODULE: ./build/stages/journal-writer.js



const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 15_000;
const MAX_WAITING_WINDOWS = 60;
function journalWriter(runId, store, clock) {
    const annotations = [];
    const windows = [];
    const closing = new AbortController();
    const givenUp = new AbortController();
    let working = null;
    let fault = null;
    const writeNext = async () => {
        if (annotations.length > 0) {
            const batch = [...annotations];
            await store.append(runId, 'annotations', batch);
            annotations.splice(0, batch.length);
            return;
        }
        const summaries = windows.shift();
        if (summaries === undefined)
            return;
        try {
            await store.append(runId, 'summaries', summaries);
        }
        catch (error) {
            windows.unshift(summaries);
            throw error;
        }
    };
    const work = async () => {
        let waitMs = FIRST_RETRY_MS;
        while (annotations.length + windows.length > 0 && !givenUp.signal.aborted) {
            try {
                await writeNext();
                waitMs = FIRST_RETRY_MS;
            }
            catch (error) {
                fault = (0,message_of/* messageOf */.b)(error);
                const wake = closing.signal.aborted ? givenUp.signal : closing.signal;
                await clock.sleep(clock.random() * waitMs, wake).catch(() => undefined);
                waitMs = Math.min(LONGEST_RETRY_MS, 2 * waitMs);
            }
            if (closing.signal.aborted)
                windows.length = 0;
        }
        working = null;
    };
    return {
        annotate: (annotation) => {
            annotations.push(annotation);
            working ??= work();
        },
        summarise: (summaries) => {
            if (summaries.length === 0)
                return;
            windows.push(summaries);
            if (windows.length > MAX_WAITING_WINDOWS)
                windows.shift();
            working ??= work();
        },
        close: async (deadlineMs) => {
            windows.length = 0;
            closing.abort();
            const isOver = new AbortController();
            const late = clock.sleep(deadlineMs, isOver.signal).catch(() => undefined);
            await Promise.race([working, late]);
            isOver.abort();
            givenUp.abort();
            return annotations.length === 0 ? [] : [warning(annotations.length, store, fault, deadlineMs)];
        },
    };
}
function warning(count, store, fault, deadlineMs) {
    const why = fault ?? `it did not answer within ${(0,numbers/* formatDuration */.a3)(deadlineMs)}`;
    return storeWarning(`${(0,numbers/* formatCount */.B4)(count, 'annotation')} could not be written to ${store.name}: ${why}`);
}

;// CONCATENATED MODULE: ./build/stages/journal.js

function openJournal(runId, { runStores, clock }) {
    const writers = runStores.map((store) => journalWriter(runId, store, clock));
    const watched = writers.filter((_, index) => runStores[index]?.isShared);
    return {
        annotate: (annotation) => {
            for (const writer of writers)
                writer.annotate(annotation);
        },
        summarise: (make) => {
            if (watched.length === 0)
                return;
            const summaries = make();
            for (const writer of watched)
                writer.summarise(summaries);
        },
        close: async (deadlineMs) => (await Promise.all(writers.map((writer) => writer.close(deadlineMs)))).flat(),
    };
}

;// CONCATENATED MODULE: ./build/stages/phase-keeper.js


function keepPhases(runId, { runState, controllerPid, log }) {
    let phase = null;
    let fleet = null;
    return {
        get phase() {
            return phase;
        },
        async enter(next, named) {
            const isBeforeFleet = next === 'preflight' || named !== undefined;
            fleet = named ?? fleet;
            phase = next;
            try {
                await runState.save({ v: 1, runId, phase, fleet, controllerPid });
            }
            catch (error) {
                const text = `The state of the run cannot be saved: ${(0,message_of/* messageOf */.b)(error)}.`;
                if (isBeforeFleet) {
                    const hint = 'Make the results folder writable, free some disk, or name another folder as `results-dir`.';
                    throw new run_error/* StartError */.D(text, { hint, cause: error });
                }
                log.line(text);
            }
        },
    };
}

// EXTERNAL MODULE: ./build/core/verdict/deployment-mark.js
var deployment_mark = __webpack_require__(33359);
;// CONCATENATED MODULE: ./build/stages/mark-deployments.js





const DEPLOYMENTS_DEADLINE_MS = 15_000;
const OWN_DEPLOYMENT_MS = 60_000;
function markBuild({ build, environment }, { run, startedAtMs }, identity, journal) {
    const { sha, ref } = build;
    const facts = { sha, ref, environment, actor: identity.actor, link: identity.origin.link };
    const mark = (0,deployment_mark/* deploymentMark */.d)(facts, startedAtMs);
    if (mark !== null)
        journal.annotate((0,verdict_annotation/* annotationOf */.l)(mark, { run, load: null, build: sha }));
}
async function markDeployments({ run, loads, build, startedAtMs }, environment, { deployments, clock }, journal) {
    if (deployments === null || environment === null)
        return [];
    const isOwn = ({ sha, atMs }) => sha === build.sha && atMs < startedAtMs + OWN_DEPLOYMENT_MS;
    const deadline = { what: 'the question', ms: DEPLOYMENTS_DEADLINE_MS };
    try {
        for (const { load, startAtMs, stopAtMs } of loads) {
            if (stopAtMs <= startAtMs)
                continue;
            const span = { fromMs: startAtMs, toMs: stopAtMs };
            const found = await (0,with_deadline/* withDeadline */.N)(clock, deadline, (signal) => deployments.between(environment, span, signal));
            for (const deployment of found.filter((each) => !isOwn(each))) {
                const mark = (0,deployment_mark/* deploymentMark */.d)(deployment, deployment.atMs);
                if (mark !== null)
                    journal.annotate((0,verdict_annotation/* annotationOf */.l)(mark, { run, load, build: deployment.sha }));
            }
        }
        return [];
    }
    catch (error) {
        const text = `Deployments to ${environment} during the load are not marked: ${(0,message_of/* messageOf */.b)(error)}`;
        return [storeWarning(text)];
    }
}

;// CONCATENATED MODULE: ./build/core/check/builtin-checks.js
const ABORT_ERROR_RATE = 0.9;
const ABORT_AFTER_MS = 60_000;
const ABORT_SHARE_OF_LOAD = 1 / 3;
const STALLED_MS = 10_000;
const STALLED_WINDOWS = 5;
function builtInChecks(scope) {
    const checks = [];
    if (scope.enabled.includes('abort-on-errors'))
        checks.push(abortOnErrors(scope), errorsInSteadyWindow());
    if (scope.enabled.includes('stalled'))
        checks.push(stalled(scope));
    return checks;
}
function abortOnErrors(scope) {
    const forMs = Math.min(ABORT_AFTER_MS, scope.loadMs * ABORT_SHARE_OF_LOAD);
    return {
        ...errorsInSteadyWindow(),
        text: `abort-on-errors: error_rate < 90% for ${builtin_checks_seconds(forMs)}s`,
        forMs,
        during: 'all',
        abort: true,
    };
}
function errorsInSteadyWindow() {
    return {
        text: 'abort-on-errors: error_rate < 90%',
        quantity: { aggregate: { kind: 'bare' }, metric: 'error_rate', selector: {} },
        target: { kind: 'all' },
        operator: '<',
        limit: { kind: 'absolute', value: ABORT_ERROR_RATE, text: '90%' },
        forMs: null,
        during: 'steady',
        abort: false,
        severity: 'error',
        builtIn: 'abort-on-errors',
    };
}
function stalled(scope) {
    const forMs = Math.max(STALLED_MS, STALLED_WINDOWS * scope.windowMs);
    return {
        text: `stalled: count > 0 for ${builtin_checks_seconds(forMs)}s`,
        quantity: { aggregate: { kind: 'bare' }, metric: 'count', selector: {} },
        target: { kind: 'all' },
        operator: '>',
        limit: { kind: 'absolute', value: 0, text: '0' },
        forMs,
        during: 'all',
        abort: true,
        severity: 'error',
        builtIn: 'stalled',
    };
}
function builtin_checks_seconds(ms) {
    return Math.round(ms / 100) / 10;
}

// EXTERNAL MODULE: ./build/core/check/parse-check.js + 3 modules
var parse_check = __webpack_require__(84479);
;// CONCATENATED MODULE: ./build/core/check/parse-checks.js



function parseChecks(spec, faults) {
    const checks = [];
    for (const entry of spec.checks) {
        const parsed = (0,parse_check/* parseCheck */.Q)(entry);
        if (parsed.ok)
            checks.push(parsed.check);
        else
            faults.push(parsed.fault);
    }
    const loadMs = spec.load.durationMs;
    const windowMs = windowMsFor({ durationMs: loadMs, workers: spec.provider.workers });
    return [...checks, ...builtInChecks({ enabled: spec.builtInChecks, windowMs, loadMs })];
}

;// CONCATENATED MODULE: ./build/core/jmx/judge-files.js


function judgeFiles(facts, spec, exists) {
    const surroundings = { variables: facts.variables, properties: suppliedProperties(spec) };
    const faults = new Set();
    const notes = [];
    for (const file of facts.files) {
        const path = file.kind === 'include' ? file.path : evaluate(file.path, surroundings).value;
        if (path === null) {
            notes.push(`${file.at} the ${KINDS[file.kind]} of "${file.element}" is computed while the plan runs (${file.path}); that it is there cannot be checked.`);
            continue;
        }
        const fault = judge_files_faultOf(file, path.trim(), exists);
        if (fault !== null)
            faults.add(fault);
    }
    return { faults: [...faults], notes };
}
const KINDS = {
    include: 'included plan',
    data: 'data file',
    script: 'script file',
    upload: 'uploaded file',
    keystore: 'keystore',
    other: 'file',
};
function judge_files_faultOf(file, path, exists) {
    const what = `${file.at} the ${KINDS[file.kind]} of "${file.element}"`;
    if (path === '')
        return null;
    if (/^(?:[/\\]|[A-Za-z]:[/\\])/.test(path)) {
        return `${what} is named by an absolute path, ${path}, which workers do not have. Name it relative to the plan's folder and list it under ${listFor(file)}.`;
    }
    const relative = normalised(path);
    if (exists(relative))
        return null;
    return `${what}, ${relative}, is not there. Put it there, relative to the plan's folder, and list it under ${listFor(file)}.`;
}
function listFor(file) {
    return file.kind === 'data' ? 'data: or files:' : 'files:';
}
function normalised(path) {
    const parts = [];
    for (const part of path.replace(/^~\//, '').replaceAll('\\', '/').split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./build/core/jmx/judgement.js
function listed(names) {
    const shown = names.slice(0, 5).map((name) => JSON.stringify(name));
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    return `${shown.join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./build/core/jmx/judge-groups.js

function judgeGroups(facts) {
    const faults = facts.brokenModules.map((module) => `${module.at} the module controller "${module.name}" names "${module.target}", which is not in the plan. Choose its target again in JMeter.`);
    const groupFault = noGroupFault(facts);
    if (groupFault !== null)
        faults.push(groupFault);
    else if (!facts.samplers.some((sampler) => isOrdinary(sampler.groupClass)) && faults.length === 0) {
        faults.push(`${facts.path} has no enabled sampler in an enabled thread group, so no request would be sent. Enable or add one, such as an HTTP Request.`);
    }
    return { faults, notes: tearDownNotes(facts) };
}
function noGroupFault(facts) {
    const ordinary = facts.groups.filter((group) => group.phase === 'main');
    if (ordinary.some((group) => group.enabled))
        return null;
    const names = listed(ordinary.map((group) => group.name));
    if (ordinary.length > 0) {
        return `${facts.path}: all thread groups are disabled (${names}), so no load would be made. Enable at least one.`;
    }
    return facts.groups.length > 0
        ? `${facts.path} has setUp or tearDown thread groups alone, which are never measured. Add an ordinary thread group.`
        : `${facts.path} has no thread group, so no load would be made. Name the plan itself, not a fragment, or add a thread group.`;
}
function isOrdinary(groupClass) {
    return groupClass !== 'SetupThreadGroup' && groupClass !== 'PostThreadGroup';
}
function tearDownNotes(facts) {
    return facts.groups
        .filter((group) => group.phase === 'teardown' && group.enabled)
        .map(({ name, at }) => facts.tearDownOnShutdown
        ? `The tearDown thread group "${name}" (${at}) may still send requests after the order to stop, until JMeter gets its SIGTERM.`
        : `The tearDown thread group "${name}" (${at}) does not run when the load is ended by an order, as it is unless the plan ends before. If it must, set "Run tearDown Thread Groups after shutdown of main threads" in the test plan.`);
}

;// CONCATENATED MODULE: ./build/core/plan/host-list.js
function isListedHost(rules, place, via = 'any') {
    return rules.some((rule) => rule.via === via && matches(rule, place.host, place.port));
}
function matches(rule, host, port) {
    const name = host.toLowerCase();
    const wanted = rule.host.toLowerCase();
    const isHost = wanted.startsWith('*.') ? name.endsWith(wanted.slice(1)) : name === wanted;
    return isHost && (rule.port === null || port === null || rule.port === port);
}

;// CONCATENATED MODULE: ./build/core/jmx/resolve-host.js

function resolveHost(fact, surroundings) {
    const path = evaluate(fact.path, surroundings);
    if (/^https?:/i.test(path.prefix))
        return ofUrl(path.prefix, path.value !== null, fact);
    const domain = evaluate(fact.domain, surroundings).value?.trim() ?? null;
    if (domain === null)
        return { kind: 'computed', text: fact.domain, at: fact.at };
    if (path.value === null && path.prefix === '')
        return domain === '' ? { kind: 'computed', text: fact.path, at: fact.pathAt } : known(domain, fact, surroundings);
    return domain === '' ? { kind: 'none' } : known(domain, fact, surroundings);
}
function known(host, fact, surroundings) {
    const protocol = evaluate(fact.protocol, surroundings).value?.trim().toLowerCase();
    if (protocol === 'file')
        return { kind: 'none' };
    const port = evaluate(fact.port, surroundings).value?.trim() ?? null;
    if (port === null)
        return { kind: 'known', host, port: null, at: fact.at };
    if (/^\d+$/.test(port) && Number(port) > 0)
        return { kind: 'known', host, port: Number(port), at: fact.at };
    return { kind: 'known', host, port: fact.kind === 'http' ? defaultPort(protocol) : null, at: fact.at };
}
function defaultPort(protocol) {
    if (protocol === undefined)
        return null;
    return protocol === 'https' ? 443 : 80;
}
function ofUrl(prefix, isWhole, fact) {
    const match = /^(https?):\/\/(?:[^@/?#]*@)?(\[[^\]]*\]|[^:/?#]+)(?::(\d*))?([/?#]?)/i.exec(prefix);
    if (match?.[2] === undefined || (match[4] === '' && !isWhole))
        return { kind: 'computed', text: fact.path, at: fact.pathAt };
    const port = match[3] === undefined || match[3] === '' ? defaultPort(match[1]?.toLowerCase()) : Number(match[3]);
    return { kind: 'known', host: match[2], port, at: fact.pathAt };
}

;// CONCATENATED MODULE: ./build/core/jmx/judge-hosts.js




function judgeHosts(facts, spec) {
    const surroundings = { variables: facts.variables, properties: suppliedProperties(spec) };
    const faults = new Map();
    const computed = [];
    for (const fact of facts.hosts) {
        const resolved = resolveHost(fact, surroundings);
        if (resolved.kind === 'computed')
            computed.push({ fact, text: resolved.text, at: resolved.at });
        if (resolved.kind !== 'known')
            continue;
        const { host, port, at } = resolved;
        const key = `${host}:${port ?? ''}`;
        if (!faults.has(key) && !isListedHost(spec.target.hosts, { host, port }))
            faults.set(key, unlistedFault({ ...fact, at }, host, port, spec.target.hosts));
    }
    return {
        faults: [...faults.values()],
        notes: [...computedNotes(computed), ...undefinedWordNotes(computed, facts, spec)],
    };
}
function unlistedFault(fact, host, port, rules) {
    const address = port === null ? host : `${host}:${port}`;
    const asRedirect = isListedHost(rules, { host, port }, 'redirect');
    const why = asRedirect
        ? 'which target.hosts allows as the target of a redirect only'
        : 'which target.hosts does not list';
    const what = fact.kind === 'proxy' ? 'uses the proxy' : 'sends to';
    return `${fact.at} "${fact.sampler}" ${what} ${address}, ${why}. If it may get this load, add to target.hosts: - ${JSON.stringify(address)}`;
}
function computedNotes(computed) {
    const first = computed[0];
    if (first === undefined)
        return [];
    const names = [...new Set(computed.map(({ fact }) => fact.sampler))];
    return [
        `The host of ${names.length === 1 ? 'one sampler' : `${names.length} samplers`} (${listed(names)}) is computed while the plan runs (${first.at}: ${first.text}). The first row to a host that is not listed stops the load.`,
    ];
}
function undefinedWordNotes(computed, facts, spec) {
    if (facts.scriptsSetVariables || facts.dataSets.length > 0)
        return [];
    const supplied = suppliedProperties(spec);
    const words = computed.flatMap(({ fact }) => [fact.domain, fact.path].flatMap((text) => [...text.matchAll(/\$\{([^}_][^}]*)\}/g)].map((match) => ({ name: match[1] ?? '', at: fact.at }))));
    const wrong = words.find(({ name }) => supplied.has(name) && !facts.variables.has(name));
    if (wrong === undefined)
        return [];
    return [
        `${wrong.at} \${${wrong.name}} is a variable that the plan does not define, and the run gives a property of that name. If it is meant, write \${__P(${wrong.name})}.`,
    ];
}

// EXTERNAL MODULE: ./build/core/render/nearest-name.js
var nearest_name = __webpack_require__(88801);
;// CONCATENATED MODULE: ./build/core/jmx/reads-of-name.js

function isRead(facts, name) {
    return facts.reads.some((read) => read.name === name && (read.variable === null || facts.usedVariables.has(read.variable)));
}
function isReadInOtherCase(facts, spec, name) {
    if (facts.reads.some((read) => read.name === name))
        return false;
    return unsuppliedReads(facts, spec).some((read) => read.toLowerCase() === name.toLowerCase());
}
function unsuppliedReads(facts, spec) {
    const supplied = suppliedProperties(spec);
    return [...new Set(facts.reads.map((read) => read.name))].filter((name) => !supplied.has(name));
}

;// CONCATENATED MODULE: ./build/core/jmx/judge-users.js






function judgeUsers(groups, facts, spec) {
    const { users } = spec.load;
    switch (users.kind) {
        case 'from-plan':
            return { faults: [], notes: [] };
        case 'total':
            return { faults: totalFaults(users.users, groups, facts, spec), notes: ownUserNotes(groups) };
        case 'groups': {
            const each = Object.entries(users.groups).flatMap(([name, count]) => groupFaults(name, count, groups, facts, spec));
            return { faults: [...each, ...sumFaults(groups, spec)], notes: ownUserNotes(groups) };
        }
    }
}
function ownUserNotes(groups) {
    if (!groups.some((group) => (group.users?.properties.length ?? 0) > 0))
        return [];
    return groups
        .filter((group) => (group.users?.literal ?? 0) > 0)
        .map((group) => `The thread group "${group.name}" (${group.users?.at ?? group.at}) starts ${(0,numbers/* formatNumber */.ZV)(group.users?.literal ?? 0)} users of its own on every worker, beside those of load.users.`);
}
function sumFaults(groups, spec) {
    const property = (0,properties/* propertyName */.Bz)(spec.load.names, 'users');
    return groups
        .filter((group) => group.users?.properties.includes(property))
        .map((group) => `${group.users?.at ?? group.at} the thread group "${group.name}" reads the property "${property}", which is the sum of all groups. Give it an entry of its own in load.groups and write \${__P(${property}.<group>)} there.`);
}
function totalFaults(users, groups, facts, spec) {
    const property = (0,properties/* propertyName */.Bz)(spec.load.names, 'users');
    const drivenBy = groups.filter((group) => group.users?.properties.includes(property));
    if (drivenBy.length === 1)
        return [];
    if (drivenBy.length === 0) {
        if (isReadInOtherCase(facts, spec, property))
            return [];
        return [
            `load.users: ${(0,numbers/* formatNumber */.ZV)(users)} given, but no thread group of ${facts.path} reads the property "${property}". ${usersHint('users', property, groups, facts, spec)}`,
        ];
    }
    const names = drivenBy.map((group) => group.name);
    const each = splitEvenly(users, names.length);
    const example = names.map((name, index) => `${JSON.stringify(name)}: ${each[index] ?? 0}`).join(', ');
    const sum = (0,numbers/* formatNumber */.ZV)(users * names.length);
    return [
        `load.users: ${names.length} thread groups (${listed(names)}) each read the property "${property}", so ${(0,numbers/* formatNumber */.ZV)(users)} users would become ${sum} (${names.map(() => (0,numbers/* formatNumber */.ZV)(users)).join(' + ')}). Give each group its own: load.groups: { ${example} }, and in each ${pasteLine(drivenBy[0], `${property}.<group>`)}`,
    ];
}
function splitEvenly(users, parts) {
    return Array.from({ length: parts }, (_, index) => Math.floor(users / parts) + (index < users % parts ? 1 : 0));
}
function groupFaults(name, users, groups, facts, spec) {
    const property = (0,properties/* propertyName */.Bz)(spec.load.names, `users.${name}`);
    const drivenBy = groups.filter((group) => group.users?.properties.includes(property));
    if (drivenBy.length === 1)
        return [];
    if (drivenBy.length > 1) {
        const sum = (0,numbers/* formatNumber */.ZV)(users * drivenBy.length);
        return [
            `load.groups.${name}: ${drivenBy.length} thread groups (${listed(drivenBy.map((group) => group.name))}) each read the property "${property}", so ${(0,numbers/* formatNumber */.ZV)(users)} users would become ${sum}. Give each its own entry.`,
        ];
    }
    if (isReadInOtherCase(facts, spec, property))
        return [];
    const named = groups.filter((group) => group.name === name);
    const hint = usersHint(`users.${name}`, property, named.length > 0 ? named : groups, facts, spec);
    return [
        `load.groups.${name}: ${(0,numbers/* formatNumber */.ZV)(users)} given, but no thread group of ${facts.path} reads the property "${property}". ${hint}`,
    ];
}
function usersHint(word, property, groups, facts, spec) {
    const countable = groups.find((group) => USERS_PROPERTY.has(group.model));
    if (countable === undefined) {
        return `Its groups (${listed(groups.map((group) => group.name))}) do not count users: write load.users: from-plan.`;
    }
    const supplied = suppliedProperties(spec);
    const driving = groups.flatMap((group) => group.users?.properties ?? []).filter((name) => !supplied.has(name));
    const meant = (0,nearest_name/* nearestName */.q)(property, unsuppliedReads(facts, spec)) ?? driving[0];
    const question = meant === undefined
        ? ''
        : `Did you mean "${meant}", which the plan reads? Then write load.names: { ${JSON.stringify(word)}: ${JSON.stringify(meant)} }. Else paste`;
    return `${question === '' ? 'Paste' : question} into "${countable.name}" (${countable.users?.at ?? countable.at}): ${pasteLine(countable, property)}`;
}
const USERS_PROPERTY = new Map([
    ['threads', 'ThreadGroup.num_threads'],
    ['stepping', 'ThreadGroup.num_threads'],
    ['unknown', 'ThreadGroup.num_threads'],
    ['concurrency', 'TargetLevel'],
]);
function pasteLine(group, property) {
    const name = USERS_PROPERTY.get(group?.model ?? 'threads') ?? 'ThreadGroup.num_threads';
    return `<stringProp name="${name}">\${__P(${property})}</stringProp>`;
}

;// CONCATENATED MODULE: ./build/core/jmx/judge-load-properties.js





function judgeLoadProperties(facts, spec) {
    const groups = facts.groups.filter((group) => group.enabled && group.phase === 'main');
    if (spec.load.users.kind === 'from-plan' || groups.length === 0)
        return { faults: [], notes: [] };
    const users = judgeUsers(groups, facts, spec);
    return {
        faults: [...users.faults, ...rampUpFaults(groups, facts, spec), ...rateFaults(facts, spec)],
        notes: [...users.notes, ...durationNotes(facts, spec)],
    };
}
function rampUpFaults(groups, facts, spec) {
    const { rampUpMs } = spec.load;
    if (rampUpMs === null)
        return [];
    const property = (0,properties/* propertyName */.Bz)(spec.load.names, 'rampUp');
    const quantities = groups.flatMap((group) => rampUpQuantities(group));
    const driven = quantities.filter((quantity) => quantity.properties.includes(property));
    const minutes = driven.find((quantity) => quantity.scale === 60);
    if (minutes !== undefined) {
        return [
            `${minutes.at} the property "${property}" is in seconds, but this group counts in minutes. Set its time unit to seconds.`,
        ];
    }
    const isNone = rampUpMs === 0 && quantities.every((quantity) => quantity.literal === 0);
    if (driven.length > 0 || isNone || isReadInOtherCase(facts, spec, property))
        return [];
    const meant = (0,nearest_name/* nearestName */.q)(property, unsuppliedReads(facts, spec)) ?? quantities.flatMap((quantity) => quantity.properties)[0];
    const question = meant === undefined
        ? ''
        : ` Did you mean "${meant}", which the plan reads? Then write load.names: { rampUp: ${JSON.stringify(meant)} }.`;
    const at = groups[0]?.rampUpSec[0]?.at ?? groups[0]?.at ?? facts.path;
    return [
        `load.rampUp: ${(0,numbers/* formatNumber */.ZV)(rampUpMs / 1000)} s given, but no thread group of ${facts.path} reads the property "${property}".${question} The line for "${groups[0]?.name ?? ''}" (${at}) is <stringProp name="${groups[0]?.model === 'concurrency' ? 'RampUp' : 'ThreadGroup.ramp_time'}">\${__P(${property})}</stringProp>`,
    ];
}
function rampUpQuantities(group) {
    const steps = group.stepping === null ? [] : stepQuantities(group.stepping);
    return [...group.rampUpSec, ...steps.filter((quantity) => quantity !== null)];
}
function stepQuantities(stepping) {
    return [stepping.delaySec, stepping.burst, stepping.count, stepping.everySec, stepping.stepRampSec];
}
function rateFaults(facts, spec) {
    const { ratePerSec } = spec.load;
    if (ratePerSec === null)
        return [];
    const names = ['rate', 'ratePerMin'].map((word) => (0,properties/* propertyName */.Bz)(spec.load.names, word));
    if (names.some((name) => isRead(facts, name) || isReadInOtherCase(facts, spec, name)))
        return [];
    const meant = names.map((name) => (0,nearest_name/* nearestName */.q)(name, unsuppliedReads(facts, spec))).find((name) => name !== null);
    const question = meant === undefined
        ? ''
        : ` Did you mean "${meant}", which the plan reads? Then write load.names: { rate: ${JSON.stringify(meant)} }.`;
    return [
        `load.rate: ${(0,numbers/* formatNumber */.ZV)(ratePerSec)}/s given, but ${facts.path} reads neither the property "${names[0] ?? ''}" (per second) nor "${names[1] ?? ''}".${question} The line for a Constant Throughput Timer is <stringProp name="throughput">\${__P(${names[1] ?? ''})}</stringProp>`,
    ];
}
function durationNotes(facts, spec) {
    const property = (0,properties/* propertyName */.Bz)(spec.load.names, 'duration');
    if (isRead(facts, property))
        return [];
    return [
        `${facts.path} does not read the property "${property}"; the load is ended from outside after ${(0,numbers/* formatNumber */.ZV)(spec.load.durationMs / 1000)} s. A plan that ends before makes the run invalid.`,
    ];
}

;// CONCATENATED MODULE: ./build/core/jmx/judge-properties.js


function judgeProperties(facts, spec) {
    const faults = [];
    const notes = [];
    const supplied = suppliedProperties(spec);
    const readNames = new Set(facts.reads.map((read) => read.name));
    for (const [name, reads] of Map.groupBy(facts.reads, (read) => read.name)) {
        if (supplied.has(name) || facts.writes.has(name) || SET_BY_JMETER.has(name))
            continue;
        const otherCase = [...supplied.keys()].find((given) => given.toLowerCase() === name.toLowerCase());
        const open = reads.find((read) => read.by !== 'script' && read.default.kind === 'none');
        const first = open ?? reads[0];
        if (first === undefined)
            continue;
        if (otherCase !== undefined && (open !== undefined || !readNames.has(otherCase))) {
            faults.push(`${first.at} the plan reads the property "${name}", but the run gives "${otherCase}": JMeter tells upper and lower case apart. Write "${otherCase}" in the plan, or the plan's name in the configuration (load.names for our words).`);
        }
        else if (open !== undefined && spec.jmeter.propertiesFile !== null) {
            notes.push(`${open.at} the property "${name}" has no default; unless jmeter.properties sets it, JMeter uses "${judge_properties_whenMissing(open)}".`);
        }
        else if (open !== undefined) {
            faults.push(missingFault(name, open, [...supplied.keys()].filter((given) => !readNames.has(given))));
        }
    }
    return { faults, notes };
}
const SET_BY_JMETER = new Set(['START.MS', 'START.YMD', 'START.HMS', 'TESTSTART.MS', 'jmeter.version', 'user.dir']);
function missingFault(name, read, unreadNames) {
    const meant = (0,nearest_name/* nearestName */.q)(name, unreadNames);
    const question = meant === null ? '' : ` Did you mean "${meant}", which the run gives?`;
    const call = read.by === '__P' ? `\${__P(${name},<default>)}` : `\${__property(${name},,<default>)}`;
    return `${read.at} the plan reads the property "${name}", which has neither a value nor a default, so JMeter would use "${judge_properties_whenMissing(read)}".${question} Give it a value under properties: { ${JSON.stringify(name)}: … }, or write ${call} in the plan.`;
}
function judge_properties_whenMissing(read) {
    return read.by === '__property' ? read.name : '1';
}

;// CONCATENATED MODULE: ./build/core/jmx/quantity.js


function readQuantity(element, property, variables, scale = 1) {
    const found = textOf(element, property);
    return found === null || found.text.trim() === '' ? null : quantityOf([found.text], found.at, variables, scale);
}
function quantityOf(terms, at, variables, scale = 1) {
    const properties = terms.flatMap((term) => evaluate(term, { variables, properties: new Map() }).reads.map((read) => read.name));
    const bare = { terms, scale, literal: null, properties: [...new Set(properties)], at };
    return properties.length > 0 ? bare : { ...bare, literal: quantityValue(bare, { variables, properties: new Map() }) };
}
function quantityValue(quantity, surroundings) {
    let sum = 0;
    for (const term of quantity.terms) {
        const value = numberOf(evaluate(term, surroundings).value);
        if (value === null)
            return null;
        sum += value;
    }
    return sum * quantity.scale;
}
function numberOf(text) {
    if (text === null || !/^\s*[-+]?(?:\d+\.?\d*|\.\d+)\s*$/.test(text))
        return null;
    const value = Number(text);
    return Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./build/core/jmx/judge-rates.js



function judgeRates(facts, spec) {
    const faults = [];
    const notes = [];
    if (spec.provider.workers < 2)
        return { faults, notes };
    for (const rate of facts.rates) {
        const text = multiplied(rate, facts, spec);
        if (text === null)
            continue;
        if (spec.load.users.kind === 'from-plan')
            notes.push(text);
        else
            faults.push(`${text} Give load.rate and read it there: \${__P(rate)} per second or \${__P(ratePerMin)} per minute, or run one worker.`);
    }
    return { faults, notes };
}
function multiplied(rate, facts, spec) {
    const surroundings = { variables: facts.variables, properties: suppliedProperties(spec) };
    const sharedOut = sharedOutProperties(spec);
    const fixed = rate.perSec.filter((quantity) => !quantity.properties.some((name) => sharedOut.has(name)));
    const values = fixed.map((quantity) => quantityValue(quantity, surroundings)).filter((value) => value !== null);
    const peak = Math.max(0, ...values);
    if (peak === 0)
        return null;
    const { workers } = spec.provider;
    return `${rate.at} "${rate.name}" (${rate.className}) makes ${(0,numbers/* formatRate */.CE)(peak)} on every worker, so ${workers} workers would make ${(0,numbers/* formatRate */.CE)(peak * workers)}.`;
}

;// CONCATENATED MODULE: ./build/core/jmx/judge-traffic.js

function judgeTraffic(facts, spec) {
    return { faults: [], notes: [...hiddenNotes(facts), ...embeddedNotes(facts), ...listenerNotes(facts, spec)] };
}
function hiddenNotes(facts) {
    const hidden = facts.samplers.filter((sampler) => sampler.traffic === 'hidden');
    const first = hidden[0];
    if (first === undefined)
        return [];
    const names = hidden.map((sampler) => `${sampler.name} (${sampler.className})`);
    return [
        `${hidden.length === 1 ? 'One sampler leaves' : `${hidden.length} samplers leave`} no URL in the results (${listed(names)}; first at ${first.at}): where they send to is not watched.`,
    ];
}
function embeddedNotes(facts) {
    const open = facts.embedded.filter((embedded) => embedded.urlFilter === null);
    const first = open[0];
    if (first === undefined)
        return [];
    const names = [...new Set(open.map((embedded) => embedded.sampler))];
    return [
        `${names.length === 1 ? 'One sampler loads' : `${names.length} samplers load`} embedded resources without a URL filter (${listed(names)}; first at ${first.at}): a page decides which hosts get requests. Set "URLs must match" to the hosts of target.hosts.`,
    ];
}
function listenerNotes(facts, spec) {
    const enabled = facts.listeners.filter((listener) => listener.enabled);
    if (enabled.length === 0 || spec.jmeter.keepListeners)
        return [];
    const names = enabled.map((listener) => listener.name);
    return [
        `${enabled.length === 1 ? 'One listener is' : `${enabled.length} listeners are`} switched off in the workers' copy of the plan (${listed(names)}); jmeter.keepListeners: true keeps them.`,
    ];
}

;// CONCATENATED MODULE: ./build/core/jmx/judge-plan.js







function judgePlan(facts, spec, exists) {
    const parts = [
        judgeGroups(facts),
        judgeLoadProperties(facts, spec),
        judgeProperties(facts, spec),
        judgeRates(facts, spec),
        judgeHosts(facts, spec),
        judgeTraffic(facts, spec),
        judgeFiles(facts, spec, exists),
    ];
    return {
        faults: parts.flatMap((part) => part.faults),
        notes: parts.flatMap((part) => part.notes).map((text) => ({ kind: 'preflight', severity: 'note', text })),
    };
}

;// CONCATENATED MODULE: ./build/core/jmx/plan-load.js

function planLoad(facts, properties) {
    const surroundings = { variables: facts.variables, properties: new Map(Object.entries(properties)) };
    const groups = facts.groups.filter((group) => group.enabled && group.phase === 'main');
    let users = 0;
    let rampUpSec = 0;
    const uncounted = [];
    for (const group of groups) {
        const own = plan_load_valueOf(group.users, surroundings);
        if (own === null)
            uncounted.push(group.name);
        users += own === null ? 1 : Math.max(0, Math.trunc(own));
        rampUpSec = Math.max(rampUpSec, rampUpOf(group, own, surroundings));
    }
    if (users > 0)
        return { usersPerWorker: users, rampUpMs: Math.round(rampUpSec * 1000), uncounted };
    const why = groups.length === 0 ? 'has no enabled thread group' : 'has enabled thread groups, but none starts a user';
    return {
        fault: `${facts.path}: load.users is from-plan, but the plan ${why}. Give a thread group its number of threads.`,
    };
}
function plan_load_valueOf(quantity, surroundings) {
    return quantity === null ? null : quantityValue(quantity, surroundings);
}
function rampUpOf(group, users, surroundings) {
    if (group.stepping !== null)
        return steppedRampUp(group.stepping, users, surroundings);
    return Math.max(0, ...group.rampUpSec.map((quantity) => quantityValue(quantity, surroundings) ?? 0));
}
function steppedRampUp(stepping, users, surroundings) {
    const of = (quantity) => Math.max(0, plan_load_valueOf(quantity, surroundings) ?? 0);
    const count = of(stepping.count);
    const first = of(stepping.burst) || count;
    const steps = count === 0 || users === null ? 0 : Math.max(0, Math.ceil((users - first) / count));
    return of(stepping.delaySec) + steps * of(stepping.everySec) + of(stepping.stepRampSec);
}

;// CONCATENATED MODULE: ./build/core/plan/expected-steady.js

const EXPECTED_JMETER_START_MS = 3_000;
function expectedSteadyWindows(times) {
    const grid = { startAtMs: 0, windowMs: windowMsFor(times) };
    const realStarts = [lastLaunchMs(times) + EXPECTED_JMETER_START_MS];
    return steadyWindows(grid, {
        realStarts,
        rampUpMs: times.rampUpMs,
        warmUpMs: times.warmUpMs,
        stopAtMs: times.durationMs,
    });
}
function lastLaunchMs(times) {
    return (times.workers - 1) * times.staggerMs;
}

;// CONCATENATED MODULE: ./build/core/plan/property-faults.js

function propertyFaults(draft) {
    const { spec, shares } = draft;
    const words = shares[0] === undefined ? [] : [...(0,properties/* offeredWords */.NG)(draft, shares[0], '').keys()];
    const sources = [
        ...words.map((word) => ({ name: (0,properties/* propertyName */.Bz)(spec.load.names, word), source: `load's word ${word}` })),
        ...Object.keys(spec.properties).map((name) => ({ name, source: `properties.${name}` })),
        ...Object.keys(spec.secrets).map((name) => ({ name, source: `secrets.${name}` })),
    ];
    const byName = Map.groupBy(sources, (entry) => entry.name);
    const faults = [];
    for (const [name, entries] of byName) {
        if (entries.length < 2)
            continue;
        const all = entries.map((entry) => entry.source).join(' and ');
        faults.push(`JMeter property ${JSON.stringify(name)}: set by ${all}, one source expected: remove one, or give our word another property by load.names.`);
    }
    return faults;
}

;// CONCATENATED MODULE: ./build/core/plan/plan-faults.js



function planFaults(spec, draft) {
    return [
        ...userFaults(spec, draft),
        ...timeFaults({ ...draft, workers: spec.provider.workers }, draft.windowMs),
        ...propertyFaults(draft),
        ...budgetFaults(spec, draft),
    ];
}
function userFaults(spec, draft) {
    const { workers } = spec.provider;
    const idle = draft.shares.filter((share) => share.users === 0).length;
    if (idle === 0)
        return [];
    switch (spec.load.users.kind) {
        case 'total':
            return [
                `load.users: ${draft.users} given, at least one per worker expected, and there are ${workers} workers: raise load.users or lower provider.workers.`,
            ];
        case 'groups':
            return [
                `load.groups: ${draft.users} users in all leave ${idle} of ${workers} workers without any, because each group is divided for itself and its remainder goes to the first workers: give one group at least ${workers} users or lower provider.workers.`,
            ];
        case 'from-plan':
            return [
                'load.users: from-plan given, but the plan does not say how many users it starts: give load.users a number, or a number of threads to an enabled thread group of the plan.',
            ];
    }
}
function timeFaults(times, windowMs) {
    const lastLaunch = lastLaunchMs(times);
    if (lastLaunch > 0 && lastLaunch >= times.durationMs) {
        return [
            `load.stagger: ${plan_faults_seconds(times.staggerMs)} given, but the last of ${times.workers} workers would start after ${plan_faults_seconds(lastLaunch)} in a load of ${plan_faults_seconds(times.durationMs)}: shorten load.stagger or lengthen load.duration.`,
        ];
    }
    const steady = expectedSteadyWindows(times);
    const count = steady === null ? 0 : steady.lastK - steady.firstK + 1;
    if (count >= MIN_STEADY_WINDOWS)
        return [];
    const steadyFromMs = lastLaunch + EXPECTED_JMETER_START_MS + times.rampUpMs + times.warmUpMs;
    const parts = `${lastLaunch > 0 ? `stagger of the last worker ${plan_faults_seconds(lastLaunch)}, ` : ''}JMeter's start ${plan_faults_seconds(EXPECTED_JMETER_START_MS)}, ramp-up ${plan_faults_seconds(times.rampUpMs)}, warm-up ${plan_faults_seconds(times.warmUpMs)}`;
    return [
        `load.duration: ${plan_faults_seconds(times.durationMs)} given, which leaves ${count} whole windows of ${plan_faults_seconds(windowMs)} after the ${plan_faults_seconds(steadyFromMs)} until the load is steady (${parts}), at least ${MIN_STEADY_WINDOWS} expected: make it ${plan_faults_seconds(sufficientDurationMs(times, steadyFromMs))} or longer, or shorten the rest.`,
    ];
}
function sufficientDurationMs(times, steadyFromMs) {
    const isEnough = (durationMs) => {
        const steady = expectedSteadyWindows({ ...times, durationMs });
        return steady !== null && steady.lastK - steady.firstK + 1 >= MIN_STEADY_WINDOWS;
    };
    const largestWindowMs = Math.max(10_000, 1_000 * Math.ceil(times.workers / 100));
    let durationMs = Math.ceil(steadyFromMs / 1_000) * 1_000 + (MIN_STEADY_WINDOWS + 2) * largestWindowMs;
    while (durationMs > 1_000 && isEnough(durationMs - 1_000))
        durationMs -= 1_000;
    return durationMs;
}
function budgetFaults(spec, draft) {
    const { wallMs } = spec.budget;
    if (wallMs === null || draft.worstCaseWallMs <= wallMs)
        return [];
    const restMs = draft.worstCaseWallMs - draft.durationMs;
    const { beforeEachLoad, afterEachLoad } = spec.hooks;
    const wait = spec.ready === null ? '' : 'wait for the target, ';
    const hooks = beforeEachLoad === null && afterEachLoad === null ? '' : 'run hooks, ';
    return [
        `budget.wall: ${plan_faults_seconds(wallMs)} given, but the run can take ${plan_faults_seconds(draft.worstCaseWallMs)} at worst (${plan_faults_seconds(draft.durationMs)} of load and ${plan_faults_seconds(restMs)} to ${wait}get workers ready, ${hooks}drain and take down): raise budget.wall to ${plan_faults_seconds(Math.ceil(draft.worstCaseWallMs / 1_000) * 1_000)} or shorten load.duration.`,
    ];
}
function plan_faults_seconds(ms) {
    return ms % 1_000 === 0 ? `${ms / 1_000}s` : `${ms}ms`;
}

;// CONCATENATED MODULE: ./build/core/plan/shares.js
function divideUsers(whole, workers) {
    const groups = typeof whole.users === 'number' ? [] : Object.entries(whole.users);
    const total = typeof whole.users === 'number' ? whole.users : groups.reduce((sum, [, users]) => sum + users, 0);
    const shares = [];
    let firstUser = whole.firstUser;
    for (let index = 0; index < workers; index += 1) {
        const own = groups.map(([name, users]) => [name, part(users, index, workers, whole.firstUser)]);
        const users = typeof whole.users === 'number'
            ? part(whole.users, index, workers, 0).users
            : own.reduce((sum, [, group]) => sum + group.users, 0);
        const ratePerSec = whole.ratePerSec === null || total === 0 ? null : (whole.ratePerSec * users) / total;
        shares.push({ index, count: workers, users, firstUser, groups: Object.fromEntries(own), ratePerSec });
        firstUser += users;
    }
    return shares;
}
function part(users, index, count, firstUser) {
    const least = Math.floor(users / count);
    const larger = users % count;
    return { users: least + (index < larger ? 1 : 0), firstUser: firstUser + index * least + Math.min(index, larger) };
}

;// CONCATENATED MODULE: ./build/core/plan/make-plan.js








function makePlan(spec, context) {
    const draft = draftPlan(spec, context);
    const faults = planFaults(spec, draft);
    if (faults.length > 0 || draft.expectedSteady === null)
        throw new run_error/* InputError */.d(faults);
    return { ...draft, expectedSteady: draft.expectedSteady };
}
function draftPlan(spec, context) {
    const { workers } = spec.provider;
    const timings = scaleTimings(spec.timingsFactor);
    const { runId } = context;
    const shares = divideUsers(wholeLoad(spec, context.fromPlan), workers);
    const times = {
        rampUpMs: spec.load.rampUpMs ?? context.fromPlan?.rampUpMs ?? 0,
        warmUpMs: spec.load.warmUpMs,
        durationMs: spec.load.durationMs,
        staggerMs: spec.load.staggerMs,
    };
    return {
        spec,
        runId,
        fleetId: (0,ids/* fleetId */.qj)(runId, 1),
        seed: Math.floor(context.random() * 2 ** 32),
        loads: [{ id: (0,ids/* loadId */.Ky)(1, 'main'), purpose: 'main' }],
        shares,
        users: shares.reduce((sum, share) => sum + share.users, 0),
        windowMs: windowMsFor({ durationMs: times.durationMs, workers }),
        ...times,
        expectedSteady: expectedSteadyWindows({ ...times, workers }),
        timings,
        worstCaseWallMs: (0,worst_case_wall/* worstCaseWallMs */.IT)(timings, times.durationMs, {
            readyWithinMs: spec.ready?.withinMs ?? 0,
            hooks: Object.values(spec.hooks).filter((hook) => hook !== null).length,
        }),
    };
}
function wholeLoad(spec, fromPlan) {
    return { users: usersOf(spec, fromPlan), firstUser: spec.load.firstUser, ratePerSec: spec.load.ratePerSec };
}
function usersOf(spec, fromPlan) {
    const { users } = spec.load;
    switch (users.kind) {
        case 'total':
            return users.users;
        case 'groups':
            return users.groups;
        case 'from-plan':
            return (fromPlan?.usersPerWorker ?? 0) * spec.provider.workers;
    }
}

;// CONCATENATED MODULE: ./build/core/scenario/hash-data.js


function hashData(files) {
    const lines = [...files].map(([path, bytes]) => `${checksum(bytes)} ${JSON.stringify(path)}\n`).sort();
    return lines.length === 0 ? null : (0,external_node_crypto_.createHash)('sha256').update(lines.join('')).digest('hex');
}

;// CONCATENATED MODULE: ./build/core/jmx/reach-elements.js





function reachElements(top, readInclude) {
    const walk = { top, readInclude, elements: [], includes: [], brokenModules: [], inside: [] };
    visit(top, null, [], walk);
    return walk;
}
const MAX_ELEMENTS = 200_000;
function visit(children, group, outer, walk) {
    const own = children.filter((child) => child.enabled && child.className === 'ConfigTestElement');
    const defaults = own.length === 0 ? outer : [...own, ...outer];
    for (const element of children) {
        if (!element.enabled || isParked(element, group))
            continue;
        if (walk.elements.length === MAX_ELEMENTS) {
            throw new run_error/* InputError */.d([
                `${element.at} the plan with its includes has more than ${MAX_ELEMENTS.toLocaleString('en-US')} elements.`,
            ]);
        }
        const insideOf = isThreadGroup(element) ? element : group;
        walk.elements.push({ element, group: insideOf, defaults: withOwn(element, defaults) });
        if (element.className === 'IncludeController')
            visitInclude(element, insideOf, defaults, walk);
        else if (element.className === 'ModuleController')
            visitModule(element, insideOf, defaults, walk);
        else
            visit(element.children, insideOf, defaults, walk);
    }
}
function isParked(element, group) {
    return element.className === 'WorkBench' || (element.className === 'TestFragmentController' && group === null);
}
function withOwn(element, defaults) {
    const own = element.children.filter((child) => child.enabled && child.className === 'ConfigTestElement');
    return own.length === 0 ? defaults : [...own, ...defaults];
}
function visitInclude(element, group, defaults, walk) {
    const path = textOf(element, 'IncludeController.includepath')?.text ?? '';
    const bytes = path === '' ? null : walk.readInclude(path);
    walk.includes.push({ path, found: bytes !== null, at: element.at });
    if (bytes === null)
        return;
    if (walk.inside.includes(path))
        throw new run_error/* InputError */.d([`${element.at} the included file ${path} includes itself.`]);
    walk.inside.push(path);
    const top = readElements(readXml(decodePlan(bytes, path), path), path);
    visit(fragmentOf(top), group, defaults, { ...walk, top });
    walk.inside.pop();
}
function fragmentOf(top) {
    for (const element of top) {
        if (element.className === 'TestPlan')
            return fragmentOf(element.children);
        if (element.className === 'TestFragmentController')
            return element.children;
    }
    return [];
}
function visitModule(element, group, defaults, walk) {
    const names = listOf(element, 'ModuleController.node_path');
    const target = findByPath(walk.top, names.slice(1));
    if (target === null) {
        walk.brokenModules.push({ name: element.name, target: names.slice(2).join(' / '), at: element.at });
        return;
    }
    if (walk.inside.includes(target))
        throw new run_error/* InputError */.d([
            `${element.at} the module controller "${element.name}" runs itself through "${target.name}".`,
        ]);
    walk.inside.push(target);
    walk.elements.push({ element: target, group, defaults });
    visit(target.children, group, defaults, walk);
    walk.inside.pop();
}
function findByPath(level, names) {
    const [name, ...rest] = names;
    if (name === undefined)
        return null;
    let found = null;
    for (const element of level) {
        if (element.name !== name || element.className === 'ModuleController')
            continue;
        found = (rest.length === 0 ? element : findByPath(element.children, rest)) ?? found;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/core/scenario/element-text.js
function elementText(element) {
    return JSON.stringify([element.fullName, byName(element.node.children)]);
}
function byName(properties) {
    return properties
        .map((property) => [element_text_nameOf(property), element_text_valueOf(property)])
        .filter(([name]) => !NOT_LOAD.has(name))
        .sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
}
const NOT_LOAD = new Set([
    'TestPlan.comments',
    'TestElement.name',
    'TestElement.enabled',
    'TestElement.gui_class',
    'TestElement.test_class',
]);
function element_text_nameOf(property) {
    return property.attributes['name'] ?? property.children.find(({ tag }) => tag === 'name')?.text ?? property.tag;
}
function element_text_valueOf(property) {
    if (property.tag === 'collectionProp')
        return property.children.map(itemOf);
    if (property.tag === 'elementProp')
        return [property.attributes['elementType'] ?? '', byName(property.children)];
    if (property.children.length === 0)
        return property.text;
    const value = property.children.find(({ tag }) => tag === 'value');
    if (value?.children.length === 0)
        return value.text;
    return property.children.map((child) => [child.tag, element_text_valueOf(child)]);
}
function itemOf(item) {
    return item.tag === 'elementProp' ? [element_text_nameOf(item), element_text_valueOf(item)] : element_text_valueOf(item);
}

;// CONCATENATED MODULE: ./build/core/scenario/load-elements.js






function loadElements(top, readInclude, digest) {
    return load_elements_visit(top, { top, readInclude, digest, isInGroup: false, inside: [] });
}
function load_elements_visit(elements, walk) {
    return elements
        .filter((element) => element.enabled && hasPart(element, walk))
        .map((element) => {
        const children = below(element, { ...walk, isInGroup: walk.isInGroup || isThreadGroup(element) });
        const own = walk.digest(isReference(element) ? element.className : elementText(element));
        const hash = walk.digest(own, ...children.map((child) => child.hash));
        return { element, kind: kindOf(element, children), own, hash, children };
    });
}
function hasPart(element, { isInGroup }) {
    if (isListener(element) || element.className.endsWith('Assertion'))
        return false;
    return isInGroup || !BESIDE_THE_LOAD.has(element.className);
}
const BESIDE_THE_LOAD = new Set(['WorkBench', 'ProxyControl', 'HttpMirrorControl', 'TestFragmentController']);
function isReference({ className }) {
    return className === 'IncludeController' || className === 'ModuleController';
}
function below(element, walk) {
    if (element.className === 'IncludeController')
        return included(element, walk);
    if (element.className === 'ModuleController')
        return ofModule(element, walk);
    return load_elements_visit(element.children, walk);
}
function included(element, walk) {
    const path = textOf(element, 'IncludeController.includepath')?.text ?? '';
    const bytes = path === '' || walk.inside.includes(path) ? null : walk.readInclude(path);
    if (bytes === null)
        return [];
    const top = readElements(readXml(decodePlan(bytes, path), path), path);
    return load_elements_visit(fragmentOf(top), { ...walk, top, inside: [...walk.inside, path] });
}
function ofModule(element, walk) {
    const target = findByPath(walk.top, listOf(element, 'ModuleController.node_path').slice(1));
    if (target === null || walk.inside.includes(target))
        return [];
    return load_elements_visit([{ ...target, enabled: true }], { ...walk, inside: [...walk.inside, target] });
}
function kindOf(element, children) {
    if (element.className === 'TestAction')
        return 'setting';
    if (isSampler(element))
        return 'sampler';
    const isController = /Control(?:ler)?$/.test(element.className) || element.className === 'TestPlan';
    const runsOthers = children.some(({ kind }) => kind !== 'setting');
    return isController || isThreadGroup(element) || runsOthers ? 'controller' : 'setting';
}

;// CONCATENATED MODULE: ./build/core/scenario/hash-plan.js




function hashPlan(xml, readInclude = () => null) {
    const top = loadElements(readElements(readXml(xml, 'plan'), 'plan'), readInclude, digest);
    const hashes = new Map();
    addLabels(top, digest(...variablesIn(top)), hashes);
    const labels = [...hashes].map(([label, found]) => [label, together(found)]);
    return { all: digest(...top.map(({ hash }) => hash)), labels: Object.fromEntries(labels) };
}
function addLabels(level, outer, hashes) {
    const settings = level.filter(({ kind }) => kind === 'setting').map(({ hash }) => hash);
    const scope = digest(outer, ...settings);
    for (const { kind, element, own, hash, children } of level) {
        if (kind === 'setting')
            continue;
        if (kind === 'sampler' || element.className === 'TransactionController') {
            const known = hashes.get(element.name) ?? [];
            hashes.set(element.name, [...known, digest(scope, hash)]);
        }
        addLabels(children, digest(scope, own), hashes);
    }
}
function variablesIn(elements) {
    return elements.flatMap(({ element, hash, children }) => element.className === 'Arguments' ? [hash] : variablesIn(children));
}
function together(hashes) {
    const [first = ''] = hashes;
    return hashes.length === 1 ? first : digest(...hashes.toSorted());
}
const HASH_DIGITS = 16;
function digest(...parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, HASH_DIGITS);
}

;// CONCATENATED MODULE: ./build/core/scenario/hash-properties.js

function hashProperties(properties, file) {
    const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
    return hashData([
        ...(entries.length === 0 ? [] : [['given', Buffer.from(JSON.stringify(entries))]]),
        ...(file === null ? [] : [['file', file]]),
    ]);
}

;// CONCATENATED MODULE: ./build/stages/hash-bundle.js





function hashBundle(bundle, { properties }) {
    const plan = bundle.files.get(bundle.plan);
    const isData = (path) => !path.startsWith(`${OWN_FOLDER}/`) && !path.toLowerCase().endsWith('.jmx');
    const data = [...bundle.files].filter(([path]) => path !== bundle.plan && isData(path));
    const split = bundle.splitFiles.map(({ path, bytes }) => [path, bytes]);
    const plugins = [...bundle.files].filter(([path]) => bundle.plugins.includes(path));
    return {
        planHashes: plan === undefined ? null : hashPlan(decodePlan(plan, bundle.plan), (path) => bundle.read(path)),
        dataHash: hashData([...data, ...split]),
        pluginsHash: hashData(plugins),
        propertiesHash: hashProperties(properties, bundle.files.get(bundle.propertiesFile ?? '') ?? null),
    };
}

;// CONCATENATED MODULE: ./build/core/plan/script-file.js
function scriptFile(commandLine) {
    const [, double, single, bare] = /^\s*(?:"([^"]*)"|'([^']*)'|([^\s"'|&;<>()]+))(?=$|[\s|&;<>()])/.exec(commandLine) ?? [];
    const word = double ?? single ?? bare ?? '';
    const isForBash = single === undefined && /[$`\\*?[\]{}~=]/.test(word);
    return isForBash || !word.includes('/') ? null : word;
}

;// CONCATENATED MODULE: ./build/stages/judge-hooks.js



async function judgeHooks(spec, workspace, faults) {
    for (const name of ['beforeEachLoad', 'afterEachLoad']) {
        const hook = spec.hooks[name];
        const file = hook === null ? null : scriptFile(hook.commandLine);
        if (hook === null || file === null)
            continue;
        await readOrFault(`hooks.${name}`, (0,plan_paths/* absolutePath */.Hi)(hook.dir, file), workspace, faults);
    }
}

;// CONCATENATED MODULE: ./build/core/jmx/hosts.js


function readHosts(elements) {
    return elements.flatMap((reached) => {
        if (isHttpSampler(reached.element))
            return [...httpHost(reached), ...proxyHost(reached)];
        if (reached.element.className === 'TCPSampler')
            return tcpHost(reached);
        return [];
    });
}
function textInScope(reached, property) {
    for (const element of [reached.element, ...reached.defaults]) {
        const found = textOf(element, property);
        if (found !== null && found.text.trim() !== '')
            return { text: found.text.trim(), at: found.at };
    }
    return { text: '', at: reached.element.at };
}
function httpHost(reached) {
    const text = (property) => textInScope(reached, `HTTPSampler.${property}`).text;
    const domain = textInScope(reached, 'HTTPSampler.domain');
    const path = textInScope(reached, 'HTTPSampler.path');
    if (domain.text === '' && path.text === '')
        return [];
    return [
        {
            sampler: reached.element.name,
            kind: 'http',
            protocol: text('protocol'),
            domain: domain.text,
            port: text('port'),
            path: path.text,
            at: domain.at,
            pathAt: path.at,
        },
    ];
}
function proxyHost(reached) {
    const domain = textInScope(reached, 'HTTPSampler.proxyHost');
    if (domain.text === '')
        return [];
    const port = textInScope(reached, 'HTTPSampler.proxyPort').text;
    return [
        {
            sampler: reached.element.name,
            kind: 'proxy',
            protocol: '',
            domain: domain.text,
            port,
            path: '',
            at: domain.at,
            pathAt: domain.at,
        },
    ];
}
function tcpHost(reached) {
    const domain = textInScope(reached, 'TCPSampler.server');
    if (domain.text === '')
        return [];
    const port = textInScope(reached, 'TCPSampler.port').text;
    return [
        {
            sampler: reached.element.name,
            kind: 'tcp',
            protocol: '',
            domain: domain.text,
            port,
            path: '',
            at: domain.at,
            pathAt: domain.at,
        },
    ];
}

;// CONCATENATED MODULE: ./build/core/jmx/element-texts.js
function expandedTexts(element) {
    const places = [{ text: element.name, at: element.at, variable: null }];
    const definesVariables = element.className === 'TestPlan' || element.className === 'Arguments';
    const visit = (node, variable) => {
        if (node.children.length === 0 && node.text !== '') {
            places.push({ text: node.text, at: `${element.file}:${node.line}`, variable });
        }
        const defined = definesVariables && node.attributes['elementType'] === 'Argument' ? variableName(node) : variable;
        for (const child of node.children)
            visit(child, defined);
    };
    for (const property of element.node.children) {
        if (property.attributes['name'] !== 'TestPlan.comments')
            visit(property, null);
    }
    return places;
}
function variableName(argument) {
    const named = argument.children.find((child) => child.attributes['name'] === 'Argument.name');
    return named?.text ?? argument.attributes['name'] ?? '';
}

;// CONCATENATED MODULE: ./build/core/jmx/files-in-text.js

function filesInText(text) {
    const stores = [...text.matchAll(STORE)].map((match) => ({ kind: 'keystore', path: match[1] ?? '' }));
    return text.includes('${__') ? [...stores, ...filesOf(parseExpression(text))] : stores;
}
const STORE = /javax\.net\.ssl\.(?:key|trust)Store["']\s*,\s*["']([^"'\n]+)["']/g;
const READ_A_FILE = new Set(['__FileToString', '__StringFromFile', '__CSVRead']);
function filesOf(expression) {
    return expression.flatMap((part) => {
        if (part.kind !== 'function')
            return [];
        const inner = part.args.flatMap((argument) => filesOf(argument));
        const [name, ...more] = part.args[0] ?? [];
        const isLiteral = name?.kind === 'text' && more.length === 0;
        const isPattern = part.name === '__StringFromFile' && part.args.length > 2;
        if (!isLiteral || isPattern || !READ_A_FILE.has(part.name) || name.text.startsWith('*'))
            return inner;
        return [{ kind: 'other', path: name.text }, ...inner];
    });
}

;// CONCATENATED MODULE: ./build/core/jmx/plan-files.js




function readFiles(elements) {
    return elements.flatMap(({ element }) => [...plan_files_filesOf(element), ...namedInTexts(element)]);
}
function readDataSets(elements) {
    return elements.filter(({ element }) => element.className === 'CSVDataSet').map(({ element }) => dataSetOf(element));
}
function dataSetOf(element) {
    const text = (property) => textOf(element, property)?.text ?? '';
    const names = text('variableNames')
        .split(',')
        .map((name) => name.trim());
    return {
        name: element.name,
        filename: text('filename'),
        shareMode: text('shareMode'),
        ignoreFirstLine: isSet(element, 'ignoreFirstLine'),
        variableNames: names.filter((name) => name !== ''),
        quotedData: isSet(element, 'quotedData'),
        recycle: isSet(element, 'recycle'),
        delimiter: text('delimiter'),
        at: element.at,
    };
}
function plan_files_filesOf(element) {
    const one = (kind, property) => {
        const found = textOf(element, property);
        return found === null || found.text.trim() === ''
            ? []
            : [{ kind, path: found.text, element: element.name, at: found.at }];
    };
    if (isScript(element))
        return [...one('script', 'filename'), ...SCRIPT_FILES.flatMap((property) => one('script', property))];
    switch (element.className) {
        case 'IncludeController':
            return one('include', 'IncludeController.includepath');
        case 'CSVDataSet':
            return one('data', 'filename');
        case 'FTPSampler':
            return isSet(element, 'FTPSampler.upload') ? one('upload', 'FTPSampler.localfilename') : [];
        case 'SmtpSampler':
            return [...one('upload', 'SMTPSampler.attachFile'), ...one('keystore', 'SMTPSampler.trustStoreToUse')];
        default:
            return uploadsOf(element);
    }
}
const SCRIPT_FILES = ['BeanShellSampler.filename', 'BeanShellAssertion.filename', 'BSFSampler.filename'];
function uploadsOf(element) {
    const uploads = [];
    const visit = (node) => {
        const path = node.attributes['name'] === 'File.path' ? node.text : '';
        if (path.trim() !== '')
            uploads.push({ kind: 'upload', path, element: element.name, at: `${element.file}:${node.line}` });
        for (const child of node.children)
            visit(child);
    };
    visit(element.node);
    return uploads;
}
function namedInTexts(element) {
    return expandedTexts(element).flatMap(({ text, at }) => filesInText(text).map((file) => ({ ...file, element: element.name, at })));
}

;// CONCATENATED MODULE: ./build/core/jmx/plan-variables.js


function readVariables(elements) {
    const variables = new Map();
    for (const { element } of elements) {
        const table = element.className === 'TestPlan' ? propertyNode(element, 'TestPlan.user_defined_variables') : element.node;
        if (element.className !== 'TestPlan' && element.className !== 'Arguments')
            continue;
        const rows = table?.children.find((child) => child.attributes['name'] === 'Arguments.arguments')?.children ?? [];
        for (const row of rows) {
            const value = row.children.find((child) => child.attributes['name'] === 'Argument.value');
            variables.set(variableName(row), value?.text ?? '');
        }
    }
    for (const { element } of elements) {
        if (element.className !== 'CSVDataSet')
            continue;
        for (const name of (textOf(element, 'variableNames')?.text ?? '').split(','))
            variables.delete(name.trim());
    }
    return variables;
}

;// CONCATENATED MODULE: ./build/core/jmx/property-reads.js





function readNames(elements, variables, readBeside) {
    const names = { reads: [], usedVariables: new Set(), writes: new Set(), scriptsSetVariables: false };
    for (const { element } of elements) {
        for (const { text, at, variable } of expandedTexts(element)) {
            collectExpression(text, at, variable, variables, names);
            if (isScript(element) || text.includes('props.') || text.includes('vars.'))
                collectScript(text, at, variables, names);
        }
        if (!isScript(element))
            continue;
        const path = textOf(element, 'filename')?.text ?? '';
        const bytes = path === '' || path.includes('${') ? null : readBeside(path);
        if (bytes !== null)
            collectScript(Buffer.from(bytes).toString('utf8'), `${path}:1`, variables, names);
    }
    return names;
}
const NOTHING_SUPPLIED = new Map();
function collectExpression(text, at, variable, variables, names) {
    if (!text.includes('${'))
        return;
    const own = evaluate(text, { variables: new Map(), properties: NOTHING_SUPPLIED });
    for (const read of own.reads)
        names.reads.push({ ...read, at, variable });
    for (const [, name] of text.matchAll(/\$\{__setProperty\(([^,)]+)/g))
        names.writes.add(name ?? '');
    if (variable !== null)
        return;
    for (const used of evaluate(text, { variables, properties: NOTHING_SUPPLIED }).variables)
        names.usedVariables.add(used);
}
function collectScript(text, at, variables, names) {
    const script = readScript(text);
    for (const read of script.reads)
        names.reads.push({ ...read, at, variable: null });
    for (const written of script.writes)
        names.writes.add(written);
    for (const used of script.variables) {
        for (const inner of evaluate(`\${${used}}`, { variables, properties: NOTHING_SUPPLIED }).variables)
            names.usedVariables.add(inner);
    }
    if (script.setsVariables)
        names.scriptsSetVariables = true;
}

;// CONCATENATED MODULE: ./build/core/jmx/thread-groups.js



function readThreadGroups(top, variables) {
    const groups = [];
    const visit = (elements, enabled) => {
        for (const element of elements) {
            const on = enabled && element.enabled;
            if (isThreadGroup(element))
                groups.push(groupOf(element, on, variables));
            else
                visit(element.children, on);
        }
    };
    visit(top, true);
    return groups;
}
function groupOf(element, enabled, variables) {
    const model = modelOf(element.className);
    return {
        name: element.name,
        className: element.className,
        phase: phaseOf(element.className),
        model,
        enabled,
        at: element.at,
        ...thread_groups_numbersOf(element, model, variables),
    };
}
function phaseOf(className) {
    if (className === 'SetupThreadGroup')
        return 'setup';
    return className === 'PostThreadGroup' ? 'teardown' : 'main';
}
function modelOf(className) {
    return MODELS.get(className) ?? 'unknown';
}
const MODELS = new Map([
    ['ThreadGroup', 'threads'],
    ['SetupThreadGroup', 'threads'],
    ['PostThreadGroup', 'threads'],
    ['OpenModelThreadGroup', 'open-model'],
    ['ConcurrencyThreadGroup', 'concurrency'],
    ['ArrivalsThreadGroup', 'arrivals'],
    ['FreeFormArrivalsThreadGroup', 'free-form-arrivals'],
    ['SteppingThreadGroup', 'stepping'],
    ['UltimateThreadGroup', 'ultimate'],
]);
function thread_groups_numbersOf(element, model, variables) {
    const read = (property, scale = 1) => readQuantity(element, property, variables, scale);
    const none = { users: null, rampUpSec: [], durationSec: null, stepping: null };
    switch (model) {
        case 'threads':
        case 'unknown':
            return {
                ...none,
                users: read('ThreadGroup.num_threads'),
                rampUpSec: present(read('ThreadGroup.ramp_time')),
                durationSec: isSet(element, 'ThreadGroup.scheduler') ? read('ThreadGroup.duration') : null,
            };
        case 'concurrency':
            return { ...none, users: read('TargetLevel'), ...arrivalTimes(element, read) };
        case 'arrivals':
            return { ...none, ...arrivalTimes(element, read) };
        case 'free-form-arrivals':
        case 'open-model':
            return none;
        case 'stepping':
            return {
                ...none,
                users: read('ThreadGroup.num_threads'),
                durationSec: read('flighttime'),
                stepping: steppingOf(read),
            };
        case 'ultimate':
            return { ...none, ...ultimateNumbers(element, variables) };
    }
}
function present(quantity) {
    return quantity === null ? [] : [quantity];
}
function arrivalTimes(element, read) {
    const scale = secondsPerUnit(element);
    return { rampUpSec: present(read('RampUp', scale)), durationSec: read('Hold', scale) };
}
function secondsPerUnit(element) {
    return textOf(element, 'Unit')?.text.trim() === 'S' ? 1 : 60;
}
function steppingOf(read) {
    return {
        delaySec: read('Threads initial delay'),
        burst: read('Start users count burst'),
        count: read('Start users count'),
        everySec: read('Start users period'),
        stepRampSec: read('rampUp'),
    };
}
function ultimateNumbers(element, variables) {
    const rows = rowsOf(element, 'ultimatethreadgroupdata');
    if (rows.length === 0)
        return { users: null, rampUpSec: [] };
    return {
        users: quantityOf(rows.map((row) => row[0] ?? ''), element.at, variables),
        rampUpSec: rows.map((row) => quantityOf([row[1] ?? '', row[2] ?? ''], element.at, variables)),
    };
}

;// CONCATENATED MODULE: ./build/core/jmx/rates.js



function readRates(elements, variables) {
    const rates = [];
    for (const { element } of elements) {
        const perSec = ratesOf(element, variables);
        if (perSec.length > 0)
            rates.push({ name: element.name, className: element.className, perSec, at: element.at });
    }
    return rates;
}
function ratesOf(element, variables) {
    switch (element.className) {
        case 'ConstantThroughputTimer':
            return pacesEachUser(element) ? [] : single(readQuantity(element, 'throughput', variables, 1 / 60));
        case 'PreciseThroughputTimer':
            return single(readQuantity(element, 'throughput', variables, 1 / periodSec(element)));
        case 'ArrivalsThreadGroup':
            return single(readQuantity(element, 'TargetLevel', variables, 1 / secondsPerUnit(element)));
        case 'FreeFormArrivalsThreadGroup':
            return tableRates(element, 'Schedule', variables, 1 / secondsPerUnit(element));
        case 'VariableThroughputTimer':
            return tableRates(element, 'load_profile', variables, 1);
        case 'OpenModelThreadGroup':
            return scheduleRates(element, variables);
        default:
            return [];
    }
}
function single(quantity) {
    return quantity === null ? [] : [quantity];
}
function pacesEachUser(element) {
    const mode = textOf(element, 'calcMode')?.text.trim() ?? '0';
    return mode === '' || mode === '0' || mode === 'calcMode.1';
}
function periodSec(element) {
    const seconds = Number(textOf(element, 'throughputPeriod')?.text ?? '3600');
    return Number.isFinite(seconds) && seconds > 0 ? seconds : 3600;
}
function tableRates(element, property, variables, scale) {
    return rowsOf(element, property).flatMap((row) => row.slice(0, 2).map((cell) => quantityOf([cell], element.at, variables, scale)));
}
const SECONDS_PER = { ms: 0.001, s: 1, sec: 1, m: 60, min: 60, h: 3600, d: 86_400 };
function scheduleRates(element, variables) {
    const schedule = textOf(element, 'OpenModelThreadGroup.schedule');
    if (schedule === null)
        return [];
    const text = schedule.text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/\/\/[^\n]*/g, ' ');
    return [...text.matchAll(/\brate\s*\(((?:\$\{[^}]*\}|[^)/])*)\/?\s*([a-z]*)\s*\)/g)].map((match) => {
        const unit = SECONDS_PER[match[2] ?? ''] ?? 1;
        return quantityOf([match[1]?.trim() ?? ''], schedule.at, variables, 1 / unit);
    });
}

;// CONCATENATED MODULE: ./build/core/jmx/samplers.js


function readSamplers(elements) {
    return elements.flatMap(({ element, group }) => {
        if (!isSampler(element) || group === null)
            return [];
        const { name, className, at } = element;
        return [{ name, className, traffic: trafficOf(element), groupClass: group.className, at }];
    });
}
const WITHOUT_TRAFFIC = new Set(['TestAction', 'DebugSampler', 'DummySampler']);
function trafficOf(element) {
    if (WITHOUT_TRAFFIC.has(element.className))
        return 'none';
    return isHttpSampler(element) ? 'url' : 'hidden';
}
function readEmbedded(elements) {
    return elements.flatMap((reached) => {
        const { element } = reached;
        const images = textInScope(reached, 'HTTPSampler.image_parser');
        if (!isHttpSampler(element) || images.text.toLowerCase() !== 'true')
            return [];
        const filter = textInScope(reached, 'HTTPSampler.embedded_url_re').text;
        return [{ sampler: element.name, urlFilter: filter === '' ? null : filter, at: images.at }];
    });
}
function readScripts(elements) {
    return elements
        .map(({ element }) => element)
        .filter((element) => isScript(element))
        .map((element) => ({
        name: element.name,
        className: element.className,
        isSampler: isSampler(element),
        at: element.at,
    }));
}
function readTransactions(elements) {
    return elements
        .filter(({ element }) => element.className === 'TransactionController')
        .map((reached) => ({
        name: reached.element.name,
        generatesParent: textInScope(reached, 'TransactionController.parent').text.toLowerCase() === 'true',
        at: reached.element.at,
    }));
}
function readListeners(top, reached) {
    const listeners = [];
    const add = (element, enabled) => {
        listeners.push({ name: element.name, className: element.className, enabled, at: element.at });
    };
    const visit = (elements, enabled) => {
        for (const element of elements) {
            const on = enabled && element.enabled;
            if (isListener(element))
                add(element, on);
            visit(element.children, on);
        }
    };
    visit(top, true);
    const file = top[0]?.file;
    const included = reached.filter(({ element }) => element.file !== file && isListener(element));
    const once = new Map(included.map(({ element }) => [element.at, element]));
    for (const element of once.values())
        add(element, true);
    return listeners;
}

;// CONCATENATED MODULE: ./build/core/jmx/read-plan-facts.js











function readPlanFacts(main, readBeside) {
    const root = readXml(decodePlan(main.bytes, main.path), main.path);
    const top = readElements(root, main.path);
    const { elements, includes, brokenModules } = reachElements(top, readBeside);
    const variables = readVariables(elements);
    return {
        path: main.path,
        variables,
        includes,
        brokenModules,
        ...readNames(elements, variables, readBeside),
        groups: readThreadGroups(top, variables),
        tearDownOnShutdown: top.some((element) => isSet(element, 'TestPlan.tearDown_on_shutdown')),
        samplers: readSamplers(elements),
        hosts: readHosts(elements),
        embedded: readEmbedded(elements),
        listeners: readListeners(top, elements),
        dataSets: readDataSets(elements),
        files: readFiles(elements),
        scripts: readScripts(elements),
        rates: readRates(elements, variables),
        transactions: readTransactions(elements),
    };
}

;// CONCATENATED MODULE: ./build/stages/read-facts.js




const MAX_INCLUDE_ROUNDS = 20;
async function readFacts(spec, workspace, faults) {
    const bytes = await readOrFault('plan', spec.planFile, workspace, faults);
    if (bytes === null)
        return null;
    try {
        const shown = spec.planFile.startsWith(`${spec.baseDir}/`) ? (0,plan_paths/* pathBelow */.Br)(spec.baseDir, spec.planFile) : spec.planFile;
        return await readWithIncludes({ path: shown, bytes }, (0,plan_paths/* folderOf */.yS)(spec.planFile), workspace);
    }
    catch (error) {
        if (!(error instanceof run_error/* InputError */.d))
            throw error;
        faults.push(...error.faults);
        return null;
    }
}
async function readWithIncludes(main, folder, workspace) {
    const included = new Map();
    for (let round = 0;; round += 1) {
        const missing = new Set();
        const facts = readPlanFacts(main, (path) => {
            if (!included.has(path))
                missing.add(path);
            return included.get(path) ?? null;
        });
        if (missing.size === 0 || round === MAX_INCLUDE_ROUNDS)
            return facts;
        for (const path of missing)
            included.set(path, await readBeside((0,plan_paths/* absolutePath */.Hi)(folder, path), workspace));
    }
}
function readBeside(path, workspace) {
    return workspace.read(path).catch(() => null);
}

;// CONCATENATED MODULE: ./build/stages/preflight.js










async function preflight(spec, workspace, origin) {
    const faults = [];
    const checks = parseChecks(spec, faults);
    await judgeHooks(spec, workspace, faults);
    const facts = await readFacts(spec, workspace, faults);
    const bundle = await collectBundle(spec, workspace, faults);
    const plan = planOrFaults(spec, facts, origin, faults);
    if (facts === null)
        throw new run_error/* InputError */.d(faults);
    const judgement = judgePlan(facts, spec, (path) => bundle.holds(path));
    faults.push(...judgement.faults);
    if (plan !== null)
        faults.push(...judgeRows(bundle, facts, plan));
    if (plan === null || faults.length > 0)
        throw new run_error/* InputError */.d(faults);
    return { plan, checks, facts, bundle, scenario: hashBundle(bundle, spec), notes: judgement.notes };
}
function planOrFaults(spec, facts, origin, faults) {
    const isFromPlan = spec.load.users.kind === 'from-plan';
    if (isFromPlan && facts === null)
        return null;
    const fromPlan = isFromPlan && facts !== null ? planLoad(facts, spec.properties) : null;
    if (fromPlan !== null && 'fault' in fromPlan) {
        faults.push(fromPlan.fault);
        return null;
    }
    try {
        return makePlan(spec, { ...origin, fromPlan });
    }
    catch (error) {
        if (!(error instanceof run_error/* InputError */.d))
            throw error;
        faults.push(...error.faults);
        return null;
    }
}

;// CONCATENATED MODULE: ./build/stages/publish.js

const PUBLISH_DEADLINE_MS = 60_000;
const HURRIED_DEADLINE_MS = 2_500;
async function announce(report, { publishers, clock }, signal) {
    return await tellAll(publishers, clock, PUBLISH_DEADLINE_MS, (publisher, late) => publisher.announce(report, AbortSignal.any([signal, late])));
}
async function publish(report, { publishers, clock }, { isHurried }) {
    const deadlineMs = isHurried ? HURRIED_DEADLINE_MS : PUBLISH_DEADLINE_MS;
    return await tellAll(publishers, clock, deadlineMs, (publisher, late) => publisher.publish(report, late));
}
async function tellAll(publishers, clock, deadlineMs, tell) {
    const published = await (0,with_deadline/* withDeadline */.N)(clock, { what: 'the report', ms: deadlineMs }, (late) => Promise.all(publishers.map((publisher) => tell(publisher, late))));
    return {
        findings: published.flatMap(({ findings }) => findings),
        outputs: Object.assign({}, ...published.map(({ outputs }) => outputs)),
    };
}

;// CONCATENATED MODULE: ./build/stages/record-of.js

function recordOf({ spec, origin, identity, versions }, { loads, judged }, times) {
    const { verdict, comparedWith } = judged;
    const { event } = identity.origin;
    return {
        v: 1,
        kind: 'run',
        run: origin.runId,
        name: spec.name,
        leg: identity.leg,
        ...times,
        build: spec.build,
        origin: identity.origin,
        joins: joinsBaseline({ spec, event, isFork: identity.isFork, outcome: verdict.outcome }),
        comparedWith,
        loads: loads.map(({ record }) => record),
        verdict: { ...verdict, wantsConfirmation: false },
        versions,
    };
}

// EXTERNAL MODULE: ./build/core/verdict/record-text.js
var record_text = __webpack_require__(22215);
;// CONCATENATED MODULE: ./build/core/verdict/shrink-record.js

function thinPoints(record, fits) {
    const longest = Math.max(0, ...record.loads.map(({ windows }) => windows.length));
    let thinned = { record, lost: [] };
    for (let step = 2; longest / step >= MIN_POINTS && !fits(thinned); step *= 2) {
        const stride = step;
        const loads = record.loads.map((load) => ({ ...load, windows: everyNth(load.windows, stride) }));
        thinned = { record: { ...record, loads }, lost: [`of each ${step} points of its curves one is kept`] };
    }
    return thinned;
}
const MIN_POINTS = 60;
function everyNth(points, step) {
    return points.length / step < MIN_POINTS ? points : points.filter((_, index) => index % step === 0);
}
function dropHistograms(record, fits) {
    const names = leastBusyFirst(record, ({ histogram }) => histogram !== undefined);
    return fewest(record, names.length, fits, (count) => {
        const dropped = new Set(names.slice(0, count));
        return {
            record: mapLabels(record, (labels) => labels.map((label) => (dropped.has(shrink_record_nameOf(label)) ? bare(label) : label))),
            lost: [`histograms of ${(0,numbers/* formatCount */.B4)(count, 'label')} are left out`],
        };
    });
}
function dropLabels(record, fits) {
    const names = leastBusyFirst(record, () => true);
    return fewest(record, Math.max(0, names.length - KEPT_LABELS), fits, (count) => {
        const dropped = new Set(names.slice(0, count));
        return {
            record: mapLabels(record, (labels) => labels.filter((label) => !dropped.has(shrink_record_nameOf(label)))),
            lost: [`${(0,numbers/* formatCount */.B4)(count, 'label')} with the fewest rows ${count === 1 ? 'is' : 'are'} left out`],
        };
    });
}
const KEPT_LABELS = 200;
function leastBusyFirst({ loads }, isMeant) {
    const counts = new Map();
    for (const label of loads.flatMap(({ labels }) => labels.filter(isMeant))) {
        counts.set(shrink_record_nameOf(label), (counts.get(shrink_record_nameOf(label)) ?? 0) + label.count);
    }
    return [...counts].sort(([a, rows], [b, others]) => rows - others || (a < b ? -1 : 1)).map(([name]) => name);
}
function shrink_record_nameOf({ kind, label }) {
    return `${kind} ${label}`;
}
function bare(label) {
    const { histogram, ...rest } = label;
    return histogram === undefined ? label : rest;
}
function mapLabels(record, change) {
    return { ...record, loads: record.loads.map((load) => ({ ...load, labels: change(load.labels) })) };
}
function fewest(record, most, fits, shrink) {
    if (most === 0)
        return { record, lost: [] };
    let [low, high] = [1, most];
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (fits(shrink(middle)))
            high = middle;
        else
            low = middle + 1;
    }
    return shrink(high);
}

;// CONCATENATED MODULE: ./build/core/verdict/fit-record.js



const MAX_RECORD_BYTES = 500_000;
function fitRecord(record) {
    const sizeBytes = sizeOf(record);
    if (sizeBytes <= MAX_RECORD_BYTES)
        return { record, findings: [] };
    let smaller = record;
    const lost = [];
    for (const shrink of [thinPoints, dropHistograms, dropLabels]) {
        const withLoss = (shrunk) => withFinding(shrunk.record, sizeBytes, [...lost, ...shrunk.lost]);
        const shrunk = shrink(smaller, (candidate) => sizeOf(withLoss(candidate).record) <= MAX_RECORD_BYTES);
        smaller = shrunk.record;
        lost.push(...shrunk.lost);
        const fitted = withFinding(smaller, sizeBytes, lost);
        if (sizeOf(fitted.record) <= MAX_RECORD_BYTES)
            return fitted;
    }
    return withFinding(smaller, sizeBytes, [...lost, 'it is still too large']);
}
function sizeOf(record) {
    return Buffer.byteLength((0,record_text/* recordText */.P)(record));
}
function withFinding(record, sizeBytes, lost) {
    const text = `The record of this run has ${(0,numbers/* formatBytes */.z3)(sizeBytes)}, more than the ${(0,numbers/* formatBytes */.z3)(MAX_RECORD_BYTES)} that are stored: ${lost.join('; ')}.`;
    const finding = { kind: 'store', severity: 'note', text };
    const verdict = { ...record.verdict, findings: [...record.verdict.findings, finding] };
    return { record: { ...record, verdict }, findings: [finding] };
}

;// CONCATENATED MODULE: ./build/stages/store-run.js



const AWAY_AFTER_MS = 10_000;
async function storeRun(record, loads, store, { clock, deadlineMs }) {
    const faults = new Map();
    let away = null;
    const attempt = async (what, write) => {
        const fromMs = clock.monotonicMs();
        try {
            if (away === null)
                await write();
            else
                faults.set(what, away);
        }
        catch (error) {
            if (!faults.has(what))
                faults.set(what, (0,message_of/* messageOf */.b)(error));
            if (clock.monotonicMs() - fromMs >= AWAY_AFTER_MS)
                away = (0,message_of/* messageOf */.b)(error);
        }
    };
    const over = new AbortController();
    const isLate = clock.sleep(deadlineMs, over.signal).then(() => true, () => false);
    const stored = storeAll(record, loads, store, attempt).then(() => false);
    if (await Promise.race([stored, isLate]))
        faults.set('rest of the run', `it took longer than ${(0,numbers/* formatDuration */.a3)(deadlineMs)}`);
    over.abort();
    return [...faults].map(([what, why]) => storeWarning(`The ${what} could not be stored in ${store.name}: ${why}`));
}
async function storeAll(record, loads, store, attempt) {
    const baselineRun = record.comparedWith?.runs[0]?.run ?? null;
    for (const load of loads) {
        const windows = store.isShared ? load.unplaced : load.windows;
        const summaries = load.summaries.map((summary) => ({ ...summary, baselineRun }));
        await attempt('windows', () => store.append(record.run, 'windows', windows));
        await attempt('summaries', () => store.append(record.run, 'summaries', summaries));
    }
    await attempt('record of the run', () => store.save(record));
}

;// CONCATENATED MODULE: ./build/stages/report.js





const STORE_DEADLINE_MS = 300_000;
const report_HURRIED_DEADLINE_MS = 2_500;
async function report(record, loads, ports, { journal, drainMs, context, }) {
    const isHurried = record.verdict.outcome === 'cancelled';
    const fitted = fitRecord(record);
    const tell = () => publish({ record, context }, ports, { isHurried });
    const storeAll = (deadlineMs) => Promise.all(ports.runStores.map((store) => storeRun(fitted.record, loads, store, { clock: ports.clock, deadlineMs })));
    if (isHurried) {
        const [noted, stored, published] = await Promise.all([
            journal.close(report_HURRIED_DEADLINE_MS),
            storeAll(report_HURRIED_DEADLINE_MS),
            tell(),
        ]);
        return withFindings(published, [...fitted.findings, ...noted, ...stored.flat()]);
    }
    const noted = await journal.close(drainMs);
    const stored = await storeAll(STORE_DEADLINE_MS);
    const isUseful = record.verdict.outcome !== 'error' && !ports.runStores.includes(ports.history);
    const [kept, published] = await Promise.all([isUseful ? keep(fitted.record, ports.history) : [], tell()]);
    return withFindings(published, [...fitted.findings, ...noted, ...stored.flat(), ...kept]);
}
function withFindings({ findings, outputs }, before) {
    return { findings: [...before, ...findings], outputs };
}
async function keep(record, history) {
    try {
        await history.save(record);
        return [];
    }
    catch (error) {
        return [storeWarning(`This run is not kept for later comparisons: ${(0,message_of/* messageOf */.b)(error)}`)];
    }
}

;// CONCATENATED MODULE: ./build/stages/run.js















async function run(request, ports, interrupt) {
    const phases = keepPhases(request.origin.runId, ports);
    const { startedAtMs } = request;
    const loads = [];
    const told = { announcement: null };
    const journal = openJournal(request.origin.runId, ports);
    const finish = async (made) => {
        ports.log.group('Report');
        const record = recordOf(request, made, { startedAtMs, endedAtMs: ports.clock.now() });
        const announced = await told.announcement;
        const warnings = await markEnd(record, request, ports, journal);
        const { findings, outputs } = await report(record, made.loads, ports, {
            journal,
            drainMs: scaleTimings(request.spec.timingsFactor).resultsDrainMs,
            context: request.identity.report,
        });
        for (const warning of [...warnings, ...findings])
            ports.log.finding(warning);
        await phases.enter('finished');
        return { record, outputs: { ...announced?.outputs, ...outputs } };
    };
    const cancelled = () => ({
        loads,
        judged: judgeCancelled(loads.map(({ record }) => record), interrupt),
    });
    let made;
    try {
        made = await run_measure(request, ports, { phases, loads, told, journal, startedAtMs }, interrupt);
    }
    catch (error) {
        if (interrupt.aborted) {
            sayUnlessExpected(error, ports, interrupt);
            return await finish(cancelled());
        }
        if (told.announcement !== null)
            await finish({ loads, judged: { verdict: run_broken(error), comparedWith: null } });
        else if (phases.phase !== null)
            await phases.enter('finished');
        throw error;
    }
    return await finish(interrupt.aborted ? cancelled() : made);
}
async function run_measure(request, ports, { phases, loads, told, journal, startedAtMs }, interrupt) {
    ports.log.group('Preflight');
    const prepared = await preflight(request.spec, ports.workspace, request.origin);
    for (const note of prepared.notes)
        ports.log.finding(note);
    await phases.enter('preflight');
    await refuseUnlessStartable(prepared.plan, ports, interrupt);
    interrupt.throwIfAborted();
    const context = { prepared, ports, identity: request.identity, phases, journal, interrupt };
    if (asksForComparison(context))
        ports.log.line(budgetLine(prepared.plan));
    told.announcement = tellBeginning(request, prepared.plan, ports, interrupt);
    await awaitTarget(prepared.plan, ports, interrupt);
    const { build, target } = request.spec;
    const run = { run: request.origin.runId, startedAtMs };
    markBuild({ build, environment: target.environment }, run, request.identity, journal);
    return await makeLoads(context, loads);
}
async function markEnd(record, { spec }, ports, journal) {
    const { run, build, verdict, endedAtMs } = record;
    const isHurried = verdict.outcome === 'cancelled';
    const warnings = isHurried ? [] : await markDeployments(record, spec.target.environment, ports, journal);
    journal.annotate((0,verdict_annotation/* annotationOf */.l)(verdictMark(verdict, endedAtMs), { run, load: null, build: build.sha }));
    return warnings;
}
async function refuseUnlessStartable(plan, ports, interrupt) {
    const errors = [];
    const ofFleet = await ports.fleet.preflight(plan, interrupt);
    for (const finding of [...ofFleet, ...(await ports.prepareStores(interrupt))]) {
        if (finding.severity === 'error')
            errors.push(finding.text);
        else
            ports.log.finding(finding);
    }
    if (errors.length > 0)
        throw new run_error/* StartError */.D(errors.join('\n'));
}
async function tellBeginning(request, plan, ports, interrupt) {
    const published = await announce(runningReport(request, plan, ports.clock.now()), ports, interrupt);
    if (!interrupt.aborted)
        for (const finding of published.findings)
            ports.log.finding(finding);
    return published;
}
function runningReport({ spec, origin, identity }, plan, startedAtMs) {
    return {
        ...{ run: origin.runId, name: spec.name, build: spec.build, startedAtMs },
        ...{ users: plan.users, workers: plan.shares.length, durationMs: plan.durationMs, context: identity.report },
    };
}
function sayUnlessExpected(error, ports, interrupt) {
    const isExpected = error === interrupt.reason || error instanceof run_error/* StartError */.D;
    if (!isExpected)
        ports.log.line(`While the run was being ended: ${(0,message_of/* messageOf */.b)(error)}`);
}
function run_broken(error) {
    const reason = (0,message_of/* messageOf */.b)(error);
    return { outcome: 'error', reason, findings: [], checks: [], comparisons: [], wantsConfirmation: false };
}

// EXTERNAL MODULE: ./build/core/render/workflow-command.js
var workflow_command = __webpack_require__(70986);
;// CONCATENATED MODULE: ./build/core/render/annotations.js




const MAX_ANNOTATIONS = 10;
const MAX_MESSAGE_CHARS = 2_000;
function annotationLine(level, title, text) {
    const shown = (0,sanitize/* sanitize */.a)(text, { maxChars: MAX_MESSAGE_CHARS });
    return (0,workflow_command/* workflowCommand */.NA)(level, { title: (0,sanitize/* sanitize */.a)(title, { maxChars: 100 }) }, shown);
}
function verdictAnnotations(verdict, key, failOn) {
    const title = `Load test ${key}`;
    const failsJob = (0,exit_code/* exitCode */.I)(verdict.outcome, failOn) !== 0;
    const first = annotationLine(levelOf(verdict.outcome, failsJob), `${title}: ${verdict.outcome}`, verdict.reason);
    const others = verdict.findings.filter(({ text, severity }) => severity !== 'note' && text !== verdict.reason);
    const room = MAX_ANNOTATIONS - 1;
    const shown = others.length <= room ? others : others.slice(0, room - 1);
    const lines = shown.map(({ severity, text }) => annotationLine(failsJob && severity === 'error' ? 'error' : 'warning', title, text));
    const rest = others.length - shown.length;
    if (rest > 0)
        lines.push(annotationLine('notice', title, `${(0,numbers/* formatNumber */.ZV)(rest)} more findings stand in the job summary.`));
    return [first, ...lines];
}
function levelOf(outcome, failsJob) {
    switch (outcome) {
        case 'pass':
            return 'notice';
        case 'cancelled':
            return 'warning';
        case 'fail':
        case 'invalid':
        case 'inconclusive':
        case 'error':
            return failsJob ? 'error' : 'warning';
    }
}

;// CONCATENATED MODULE: ./build/action/closing-annotations.js

function closingAnnotations(record, told, options) {
    const { verdict, name } = record;
    const { failOn, mask } = options;
    const texts = new Set();
    const findings = [...verdict.findings, ...told]
        .map((finding) => ({ ...finding, text: mask(finding.text) }))
        .filter(({ text }) => texts.size < texts.add(text).size)
        .toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
    return verdictAnnotations({ ...verdict, reason: mask(verdict.reason), findings }, name, failOn);
}
const WEIGHT = { error: 0, warning: 1, note: 2 };

// EXTERNAL MODULE: ./build/action/outputs.js
var action_outputs = __webpack_require__(92309);
// EXTERNAL MODULE: ./build/action/read-context.js + 3 modules
var read_context = __webpack_require__(25832);
;// CONCATENATED MODULE: ./build/inputs/duration-ms.js
function durationMs(text) {
    const [, amount, unit] = /^(\d+)(ms|s|m|h)$/.exec(text) ?? [];
    if (amount === undefined || unit === undefined)
        throw new Error(`${JSON.stringify(text)} is no duration`);
    return Number(amount) * (MS_PER_UNIT.get(unit) ?? Number.NaN);
}
function ratePerSec(text) {
    const [amount, unit] = text.split('/');
    return unit === 'min' ? Number(amount) / 60 : Number(amount);
}
const MS_PER_UNIT = new Map([
    ['ms', 1],
    ['s', 1_000],
    ['m', 60_000],
    ['h', 3_600_000],
]);

// EXTERNAL MODULE: ./build/inputs/target-url.js
var target_url = __webpack_require__(39895);
;// CONCATENATED MODULE: ./build/inputs/ready-url.js

function readyUrl(text, targetUrl) {
    if (/[\s?#@\\]/.test(text))
        return null;
    const base = targetUrl === undefined || (0,target_url/* parseTargetUrl */.Y)(targetUrl) === null ? undefined : `${targetUrl.replace(/\/+$/, '')}/`;
    if (!URL.canParse(text, base))
        return null;
    const { href } = new URL(text, base);
    const parsed = (0,target_url/* parseTargetUrl */.Y)(href);
    return parsed === null ? null : { href, host: parsed.url.host, port: parsed.url.port };
}

// EXTERNAL MODULE: ./build/inputs/tree/node.js
var tree_node = __webpack_require__(45453);
;// CONCATENATED MODULE: ./build/inputs/ready-spec.js




function readySpec({ url, ready }, root, build) {
    if (ready === undefined)
        return null;
    const asked = readyUrl(ready.url, url);
    if (asked === null)
        throw new Error(`${JSON.stringify(ready.url)} is no address that can be asked`);
    return { url: asked.href, value: readyValue(ready, root, build), withinMs: durationMs(ready.within) };
}
function readyValue({ json, equals }, root, build) {
    const steps = json === undefined ? null : (0,json_path/* parseJsonPath */.H)(json);
    if (json === undefined || steps === null || equals === undefined)
        return null;
    if (equals === 'build')
        return { at: json, steps, equals: { kind: 'build', text: build.sha ?? '' } };
    const node = (0,tree_node/* nodeAt */.oB)(root, ['target', 'ready', 'equals']);
    const text = typeof equals !== 'string' && node?.kind === 'scalar' ? node.written : String(equals);
    return { at: json, steps, equals: { kind: 'text', text } };
}

;// CONCATENATED MODULE: ./build/inputs/scenario-name.js


function scenarioName(planFile) {
    const name = (0,plan_paths/* fileNameOf */.bV)(planFile)
        .replace(/\.jmx$/i, '')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replace(/^[^a-z]+/, '')
        .slice(0, 30)
        .replace(/-+$/, '');
    return (0,ids/* isName */.Eo)(name) ? name : null;
}

// EXTERNAL MODULE: ./build/inputs/schema/baseline.js
var schema_baseline = __webpack_require__(95067);
// EXTERNAL MODULE: ./build/inputs/host-rule.js
var host_rule = __webpack_require__(51871);
;// CONCATENATED MODULE: ./build/inputs/target-spec.js


function targetSpec(target) {
    const parsed = target.url === undefined ? null : (0,target_url/* parseTargetUrl */.Y)(target.url);
    const own = parsed === null ? [] : [{ host: parsed.url.host, port: parsed.isPortGiven ? parsed.url.port : null, via: 'any' }];
    const listed = target.hosts.flatMap((entry) => {
        const rule = (0,host_rule/* parseHostRule */.e)(typeof entry === 'string' ? entry : entry.host);
        return rule === null ? [] : [{ ...rule, via: typeof entry === 'string' ? 'any' : entry.via }];
    });
    return { url: parsed?.url ?? null, hosts: [...own, ...listed], environment: target.environment ?? null };
}

// EXTERNAL MODULE: ./build/inputs/tree/place.js
var tree_place = __webpack_require__(13298);
;// CONCATENATED MODULE: ./build/inputs/build-spec.js








function buildSpec(config, root, baseDir, values) {
    const pathOf = (text, at) => (0,plan_paths/* absolutePath */.Hi)((0,tree_node/* nodeAt */.oB)(root, at)?.place.folder ?? baseDir, text);
    const globOf = (text, at) => {
        const folder = (0,tree_node/* nodeAt */.oB)(root, at)?.place.folder ?? baseDir;
        return folder === baseDir ? text : (0,plan_paths/* absolutePath */.Hi)(folder, text);
    };
    const hookSpec = (name) => {
        const commandLine = config.hooks[name];
        return commandLine === undefined
            ? null
            : { commandLine, dir: (0,tree_node/* nodeAt */.oB)(root, ['hooks', name])?.place.folder ?? baseDir };
    };
    const { jmeter, provider, budget, results } = config;
    return {
        name: config.name ?? scenarioName(config.plan) ?? '',
        baseDir,
        planFile: pathOf(config.plan, ['plan']),
        properties: propertyTexts(config, root),
        secrets: config.secrets,
        files: config.files.map((pattern, index) => globOf(pattern, ['files', index])),
        data: config.data.map((data, index) => ({ ...data, file: pathOf(data.file, ['data', index, 'file']) })),
        jmeter: {
            version: jmeter.version,
            home: jmeter.home === undefined ? null : pathOf(jmeter.home, ['jmeter', 'home']),
            plugins: jmeter.plugins.map((pattern, index) => globOf(pattern, ['jmeter', 'plugins', index])),
            propertiesFile: jmeter.properties === undefined ? null : pathOf(jmeter.properties, ['jmeter', 'properties']),
            heap: jmeter.heap,
            jvmArgs: jmeter.jvmArgs,
            keepListeners: jmeter.keepListeners,
        },
        load: loadSpec(config),
        target: targetSpec(config.target),
        ready: readySpec(config.target, root, values.build),
        hooks: { beforeEachLoad: hookSpec('beforeEachLoad'), afterEachLoad: hookSpec('afterEachLoad') },
        provider: { kind: provider.kind, workers: provider.workers },
        budget: { wallMs: budget.wall === undefined ? null : durationMs(budget.wall) },
        resultsDir: pathOf(results.dir, ['results', 'dir']),
        results: results.kind === 'files' ? { kind: results.kind } : { kind: results.kind, index: results.index },
        checks: checkSpecs(config, root),
        builtInChecks: BUILT_IN_CHECKS.filter((name) => config.builtIn[name] === 'on'),
        labels: config.labels,
        ...values,
        mode: config.mode,
        baseline: baselineSpec(config),
        comparability: config.comparability,
        record: config.record,
    };
}
const BUILT_IN_CHECKS = ['abort-on-errors', 'stalled'];
function propertyTexts(config, root) {
    const texts = Object.entries(config.properties).map(([name, value]) => {
        const node = (0,tree_node/* nodeAt */.oB)(root, ['properties', name]);
        return [name, typeof value !== 'string' && node?.kind === 'scalar' ? node.written : String(value)];
    });
    return Object.fromEntries(texts);
}
function loadSpec({ load }) {
    return {
        users: usersSpec(load),
        ratePerSec: load.rate === undefined ? null : ratePerSec(load.rate),
        rampUpMs: load.rampUp === undefined ? null : durationMs(load.rampUp),
        warmUpMs: durationMs(load.warmUp),
        durationMs: durationMs(load.duration),
        staggerMs: durationMs(load.stagger),
        firstUser: load.firstUser,
        names: load.names,
    };
}
function usersSpec({ users, groups }) {
    if (groups !== undefined)
        return { kind: 'groups', groups };
    return typeof users === 'number' ? { kind: 'total', users } : { kind: 'from-plan' };
}
function baselineSpec({ baseline }) {
    const { key, ...rest } = baseline ?? schema_baseline/* baselineSchema */.d.parse({});
    return { isConfigured: baseline !== undefined, ...rest, key: key ?? null };
}
function checkSpecs(config, root) {
    return config.checks.map((entry, index) => {
        const isText = typeof entry === 'string';
        const at = isText ? ['checks', index] : ['checks', index, 'check'];
        return {
            check: isText ? entry : entry.check,
            abort: isText ? false : entry.abort,
            severity: isText ? 'error' : entry.severity,
            during: isText ? null : (entry.during ?? null),
            position: (0,tree_place/* placeText */.Z)((0,tree_node/* placeAt */.BW)(root, at)),
        };
    });
}

// EXTERNAL MODULE: ./build/inputs/given-text.js
var given_text = __webpack_require__(92765);
;// CONCATENATED MODULE: ./build/inputs/cross-faults.js





function crossFaults(root) {
    return [
        ...cross_faults_userFaults(root),
        ...cross_faults_rampUpFaults(root),
        ...nameFaults(root),
        ...wordFaults(root),
        ...dataFaults(root),
        ...purposeFaults(root),
    ];
}
function cross_faults_userFaults(root) {
    const load = (0,tree_node/* nodeAt */.oB)(root, ['load']);
    if (load?.kind !== 'block')
        return [];
    const users = (0,tree_node/* nodeAt */.oB)(load, ['users']);
    const groups = (0,tree_node/* nodeAt */.oB)(load, ['groups']);
    if (users === null && groups === null) {
        return [cross_faults_fault(root, ['load', 'users'], 'missing, a whole number from 1, from-plan, or load.groups expected')];
    }
    if (users !== null && groups !== null) {
        const [at, other] = users.place.kind === 'flag' ? ['users', 'groups'] : ['groups', 'users'];
        const text = `given together with load.${other}, one of the two expected: the users of groups are their sum`;
        return [keyFault(root, ['load', at], text)];
    }
    const total = sumOfUsers(users ?? groups);
    const workers = numberAt(root, ['provider', 'workers']) ?? 1;
    if (total === null || total >= workers)
        return [];
    const at = users === null ? ['load', 'groups'] : ['load', 'users'];
    return [cross_faults_fault(root, at, `${total} given, at least one user for each of the ${workers} workers expected`)];
}
function sumOfUsers(node) {
    if (node?.kind === 'scalar')
        return isPositiveInteger(node.value) ? node.value : null;
    if (node?.kind !== 'block' || node.entries.size === 0)
        return null;
    const values = [...node.entries.values()].map((entry) => (entry.node.kind === 'scalar' ? entry.node.value : null));
    return values.every(isPositiveInteger) ? values.reduce((sum, users) => sum + users, 0) : null;
}
function numberAt(root, path) {
    const node = (0,tree_node/* nodeAt */.oB)(root, path);
    return node?.kind === 'scalar' && isPositiveInteger(node.value) ? node.value : null;
}
function isPositiveInteger(value) {
    return Number.isSafeInteger(value) && value > 0;
}
function cross_faults_rampUpFaults(root) {
    const users = (0,tree_node/* nodeAt */.oB)(root, ['load', 'users']);
    const isFromPlan = users?.kind === 'scalar' && users.value === 'from-plan';
    if (isFromPlan || (0,tree_node/* nodeAt */.oB)(root, ['load'])?.kind !== 'block' || (0,tree_node/* nodeAt */.oB)(root, ['load', 'rampUp']) !== null)
        return [];
    return [cross_faults_fault(root, ['load', 'rampUp'], 'missing, a duration such as 60s expected (0s starts all users at once)')];
}
function nameFaults(root) {
    const plan = (0,tree_node/* nodeAt */.oB)(root, ['plan']);
    if ((0,tree_node/* nodeAt */.oB)(root, ['name']) !== null || plan?.kind !== 'scalar' || typeof plan.value !== 'string')
        return [];
    if (scenarioName(plan.value) !== null)
        return [];
    return [cross_faults_fault(root, ['name'], `missing, and the plan's name does not make one, a name such as checkout expected`)];
}
function wordFaults(root) {
    const names = (0,tree_node/* nodeAt */.oB)(root, ['load', 'names']);
    if (names?.kind !== 'block')
        return [];
    const groups = (0,tree_node/* nodeAt */.oB)(root, ['load', 'groups']);
    const ofGroups = groups?.kind === 'block'
        ? [...groups.entries.keys()].flatMap((group) => [`users.${group}`, `firstUser.${group}`])
        : [];
    const words = [...properties/* propertyWords */.dW, ...ofGroups];
    return [...names.entries.keys()]
        .filter((word) => !words.includes(word))
        .map((word) => {
        const near = (0,nearest_name/* nearestName */.q)(word, words);
        const advice = near === null ? `one of ${words.join(', ')} expected` : `did you mean ${near}?`;
        return keyFault(root, ['load', 'names', word], `unknown word given, ${advice}`);
    });
}
function dataFaults(root) {
    const data = (0,tree_node/* nodeAt */.oB)(root, ['data']);
    if (data?.kind !== 'list')
        return [];
    const faults = [];
    const seen = new Set();
    for (const [index, item] of data.items.entries()) {
        const text = (key) => {
            const node = (0,tree_node/* nodeAt */.oB)(item, [key]);
            return node?.kind === 'scalar' ? node.value : null;
        };
        const file = text('file');
        if (text('unique') === true && text('split') !== 'lines') {
            faults.push(cross_faults_fault(root, ['data', index, 'unique'], 'true given, split: lines expected with it: rows that are not dealt are not unique'));
        }
        if (typeof file === 'string' && seen.has(file)) {
            faults.push(cross_faults_fault(root, ['data', index, 'file'], `${JSON.stringify(file)} given a second time, each file once expected`));
        }
        seen.add(file);
    }
    return faults;
}
function purposeFaults(root) {
    const checks = (0,tree_node/* nodeAt */.oB)(root, ['checks']);
    const isEmpty = checks === null || (checks.kind === 'list' && checks.items.length === 0);
    if (!isEmpty || (0,tree_node/* nodeAt */.oB)(root, ['baseline']) !== null)
        return [];
    const expected = 'a list of checks such as [error_rate < 1%], or baseline: {} to compare with earlier runs, expected';
    return [cross_faults_fault(root, ['checks'], `${(0,given_text/* givenText */.x)(checks, ['checks'])}, ${expected}`)];
}
function cross_faults_fault(root, path, text) {
    return { place: (0,tree_node/* placeAt */.BW)(root, path), path: path.join('.'), text };
}
function keyFault(root, path, text) {
    return { place: (0,tree_node/* keyPlaceAt */.qb)(root, path) ?? (0,tree_node/* placeAt */.BW)(root, path), path: path.join('.'), text };
}

;// CONCATENATED MODULE: ./build/inputs/deep-freeze.js
function deepFreeze(value) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value))
        return value;
    for (const inner of Object.values(value))
        deepFreeze(inner);
    return Object.freeze(value);
}

// EXTERNAL MODULE: ./build/inputs/fault.js
var inputs_fault = __webpack_require__(17324);
;// CONCATENATED MODULE: ./build/inputs/flag-tree.js


function flagTree(source, faults) {
    const root = new Map();
    for (const [word, path] of Object.entries(PATHS)) {
        const text = flagText(source, word);
        if (text !== null)
            put(root, path, readFlag(word, text, flagPlace(source, word)));
    }
    const properties = readProperties(source, faults);
    if (properties.size > 0)
        root.set('properties', properties);
    return toNode(root, flagPlace(source, 'plan'));
}
function flagPlace(source, word) {
    return {
        source: source.nameOf(word),
        kind: 'flag',
        folder: source.workingDir,
        rank: AFTER_FILES,
        line: 0,
        column: 0,
    };
}
const AFTER_FILES = 1_000_000;
const PATHS = {
    plan: ['plan'],
    mode: ['mode'],
    provider: ['provider', 'kind'],
    workers: ['provider', 'workers'],
    users: ['load', 'users'],
    duration: ['load', 'duration'],
    targetUrl: ['target', 'url'],
    targetHosts: ['target', 'hosts'],
    environment: ['target', 'environment'],
    resultsDir: ['results', 'dir'],
    record: ['record'],
};
function readFlag(word, text, place) {
    if (word === 'targetHosts') {
        const hosts = text.split(/[\s,]+/).filter((host) => host !== '');
        return { kind: 'list', place, items: hosts.map((host) => scalar(host, place)) };
    }
    const isNumber = (word === 'users' || word === 'workers') && /^\d+$/.test(text);
    return { ...scalar(text, place), value: isNumber ? Number(text) : text };
}
function scalar(text, place) {
    return { kind: 'scalar', place, value: text, written: text };
}
function put(root, path, node) {
    const [first, second] = path;
    if (second === undefined) {
        root.set(first, node);
        return;
    }
    const layer = layerOf(root.get(first));
    layer.set(second, node);
    root.set(first, layer);
}
function layerOf(known) {
    return isLayer(known) ? known : new Map();
}
function isLayer(value) {
    return value instanceof Map;
}
function readProperties(source, faults) {
    const properties = new Map();
    const place = flagPlace(source, 'properties');
    for (const line of (flagText(source, 'properties') ?? '').split(/\r\n|\r|\n/)) {
        if (line.trim() === '')
            continue;
        const cut = line.indexOf('=');
        const name = line.slice(0, Math.max(0, cut)).trim();
        if (name === '' || name === '__proto__') {
            faults.push({
                place,
                path: 'properties',
                text: `${(0,given_text/* givenText */.x)(scalar(line, place), [])}, name=value in each line expected`,
            });
            continue;
        }
        properties.set(name, scalar(line.slice(cut + 1), { ...place, source: `${place.source} ${name}` }));
    }
    return properties;
}
function toNode(layer, place) {
    const entries = new Map();
    for (const [key, value] of layer) {
        const node = isLayer(value) ? toNode(value, place) : value;
        entries.set(key, { keyPlace: node.place, node });
    }
    return { kind: 'block', place, entries };
}

;// CONCATENATED MODULE: ./build/inputs/flag-values.js


function flagValues(source, faults) {
    const refuse = (word, expected) => {
        const given = JSON.stringify((flagText(source, word) ?? '').toWellFormed());
        faults.push({ place: flagPlace(source, word), path: '', text: `${given} given, ${expected} expected` });
    };
    const buildText = (word) => {
        const text = flagText(source, word);
        if (text !== null && /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(text))
            refuse(word, 'a text in one line');
        return text;
    };
    return {
        build: { sha: buildText('buildSha'), ref: buildText('buildRef'), repository: buildText('buildRepository') },
        failOn: readFailOn(flagText(source, 'failOn'), refuse),
        timingsFactor: readTimings(flagText(source, 'timings'), refuse),
    };
}
const DEFAULT_FAIL_ON = ['fail', 'invalid'];
const OUTCOMES = ['fail', 'invalid', 'inconclusive'];
function readFailOn(text, refuse) {
    if (text === null)
        return DEFAULT_FAIL_ON;
    if (text === 'never')
        return [];
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    if (words.length > 0 && words.every(isOutcome))
        return [...new Set(words)];
    refuse('failOn', 'fail, invalid and inconclusive, as many as wanted, or never alone,');
    return DEFAULT_FAIL_ON;
}
function isOutcome(word) {
    return OUTCOMES.includes(word);
}
function readTimings(text, refuse) {
    if (text === null)
        return 1;
    const factor = /^\d{1,3}(?:\.\d{1,6})?$/.test(text) ? Number(text) : 0;
    if (factor > 0)
        return factor;
    refuse('timings', 'a factor above 0 such as 0.1');
    return 1;
}

// EXTERNAL MODULE: ./build/inputs/schema/target.js
var schema_target = __webpack_require__(94465);
// EXTERNAL MODULE: ./build/inputs/tree/plain-value.js
var plain_value = __webpack_require__(44893);
;// CONCATENATED MODULE: ./build/inputs/ready-faults.js






function readyFaults(root, build) {
    const node = (0,tree_node/* nodeAt */.oB)(root, ['target']);
    const target = node === null ? null : schema_target/* targetSchema */.t.safeParse((0,plain_value/* plainValue */._)(node));
    if (target?.success !== true || target.data.ready === undefined)
        return [];
    const { json, equals } = target.data.ready;
    const faults = [];
    const add = (key, text) => {
        const path = ['target', 'ready', key];
        faults.push({ place: (0,tree_node/* placeAt */.BW)(root, path), path: path.join('.'), text });
    };
    const wrongUrl = urlFault(target.data, target.data.ready.url);
    if (wrongUrl !== null)
        add('url', wrongUrl);
    if (json === undefined && equals !== undefined) {
        add('equals', `${JSON.stringify(equals)} given without json, a JSON path such as json: $.sha expected with it`);
    }
    if (json !== undefined && equals === undefined) {
        add('json', `${JSON.stringify(json)} given without equals, equals: build or a text expected with it`);
    }
    if (equals === 'build' && (build.sha ?? '') === '') {
        add('equals', '"build" given, but the build is not named: a commit as `build-sha` expected with it');
    }
    return faults;
}
function urlFault(target, text) {
    if (text.includes('@'))
        return 'an address with credentials given, one without them expected';
    const asked = readyUrl(text, target.url);
    const given = `${JSON.stringify(text)} given`;
    if (asked === null && target.url === undefined && !/^https?:/i.test(text)) {
        return `${given}, but there is no target.url that it could belong to: target.url or a whole address expected`;
    }
    if (asked === null)
        return `${given}, a path or an http or https address without query and fragment expected`;
    if (isListedHost(targetSpec(target).hosts, asked))
        return null;
    const place = `${asked.host}:${asked.port}`;
    return `${given}, but ${place} is not a listed host: if it may be asked, add to target.hosts: - ${JSON.stringify(place)}`;
}

// EXTERNAL MODULE: ./build/inputs/schema-faults.js + 3 modules
var schema_faults = __webpack_require__(60491);
// EXTERNAL MODULE: ./build/inputs/schema/config.js + 3 modules
var config = __webpack_require__(96546);
// EXTERNAL MODULE: ./build/inputs/tree/load-tree.js + 1 modules
var load_tree = __webpack_require__(9260);
// EXTERNAL MODULE: ./build/inputs/tree/merge-nodes.js
var merge_nodes = __webpack_require__(58641);
;// CONCATENATED MODULE: ./build/inputs/tree/put-variables.js
function putVariables(root, env, faults) {
    return walk(root, [], (scalar, path) => {
        if (scalar.place.kind === 'flag' || (path[0] !== 'target' && path[0] !== 'properties'))
            return scalar;
        return expand(scalar, path, env, faults);
    });
}
function walk(node, path, change) {
    switch (node.kind) {
        case 'scalar':
            return change(node, path);
        case 'list':
            return { ...node, items: node.items.map((item, index) => walk(item, [...path, index], change)) };
        case 'block': {
            const entries = new Map();
            for (const [key, entry] of node.entries) {
                entries.set(key, { ...entry, node: walk(entry.node, [...path, key], change) });
            }
            return { ...node, entries };
        }
    }
}
function expand(scalar, path, env, faults) {
    if (typeof scalar.value !== 'string' || !scalar.value.includes('${env:'))
        return scalar;
    const missing = [];
    const value = scalar.value.replaceAll(/\$\{env:([^}]*)\}?/g, (_, name) => {
        const found = /^[A-Za-z_]\w*$/.test(name) ? env(name) : undefined;
        if (found === undefined)
            missing.push(name);
        return found ?? '';
    });
    for (const name of missing) {
        faults.push({
            place: scalar.place,
            path: path.join('.'),
            text: `${JSON.stringify(scalar.written)} given, but the environment variable ${JSON.stringify(name)} is not set: set it, or write the value`,
        });
    }
    return missing.length > 0 ? { ...scalar, value: null, unresolved: true } : { ...scalar, value };
}

;// CONCATENATED MODULE: ./build/inputs/read-config.js















async function readRunSpec(source) {
    const faults = [];
    const path = (0,plan_paths/* absolutePath */.Hi)(source.workingDir, source.configFile);
    const flagSource = { ...source, nameOf: source.nameOfFlag ?? commandLineName };
    const values = flagValues(flagSource, faults);
    const flags = flagTree(flagSource, faults);
    const file = await (0,load_tree/* loadTree */.r)({ path, name: source.configFile }, source.readText);
    faults.push(...file.faults);
    if (file.root === null)
        (0,inputs_fault/* throwFaults */.G)(faults);
    const merged = file.root === null ? flags : (0,merge_nodes/* mergeNodes */.U)(file.root, flags);
    const root = putVariables(merged, source.env, faults);
    const parsed = config/* configSchema */.Q.safeParse((0,plain_value/* plainValue */._)(root));
    if (!parsed.success)
        faults.push(...(0,schema_faults/* schemaFaults */.d)(root, parsed.error.issues));
    faults.push(...crossFaults(root), ...readyFaults(root, values.build));
    (0,inputs_fault/* throwFaults */.G)(faults);
    if (!parsed.success)
        throw new Error('the schema refused a configuration without a fault', { cause: parsed.error });
    return deepFreeze(buildSpec(parsed.data, root, (0,plan_paths/* folderOf */.yS)(path), values));
}

// EXTERNAL MODULE: ./build/shell/read-text-file.js
var read_text_file = __webpack_require__(53764);
// EXTERNAL MODULE: ./build/action/config-file.js
var config_file = __webpack_require__(54092);
// EXTERNAL MODULE: ./build/action/inputs.js + 1 modules
var action_inputs = __webpack_require__(58924);
;// CONCATENATED MODULE: ./build/action/overrides.js





async function overrides(source) {
    const { config, workspace, flags, readText } = source;
    const file = await (0,load_tree/* loadTree */.r)(config, readText);
    const given = flagTree({ flags, nameOf: (word) => `input ${(0,action_inputs/* inputName */.yu)(word)}`, workingDir: workspace }, []);
    return leaves(given, []).map(({ path, node }) => {
        const text = shown(node);
        const there = file.root === null ? null : (0,tree_node/* nodeAt */.oB)(file.root, path);
        const differs = there !== null && shown(there) !== text;
        const note = differs ? `; ${(0,tree_place/* placeText */.Z)(there.place)} says ${shown(there)}` : '';
        return `${path.join('.')}: ${text} (${node.place.source}${note})`;
    });
}
function leaves(node, path) {
    if (node.kind !== 'block')
        return [{ path, node }];
    return [...node.entries].flatMap(([key, entry]) => leaves(entry.node, [...path, key]));
}
function shown(node) {
    switch (node.kind) {
        case 'scalar':
            return node.written.replaceAll(/\/\/[^/\s]*@/g, '//***@');
        case 'list':
            return node.items.map(shown).join(', ');
        case 'block':
            return 'a block';
    }
}

;// CONCATENATED MODULE: ./build/action/read-run.js






async function readRun(inputs, context, env, workspace) {
    const config = await (0,config_file/* configFile */.Z)(workspace, inputs.config);
    const { flags } = inputs;
    const source = { workspace, flags, readText: read_text_file/* readTextFile */.G };
    const spec = await readRunSpec({
        configFile: config,
        workingDir: workspace,
        flags: withBuild(flags, context),
        env: (name) => env[name],
        readText: read_text_file/* readTextFile */.G,
        nameOfFlag: (word) => `input ${(0,action_inputs/* inputName */.yu)(word)}`,
    });
    const path = (0,plan_paths/* absolutePath */.Hi)(workspace, config);
    return { spec, config, flags, overrides: await overrides({ ...source, config: { path, name: config } }) };
}
function withBuild(flags, context) {
    if (context === null)
        return flags;
    const { owner, name } = context.repository;
    return {
        ...flags,
        buildSha: given(flags.buildSha) ?? context.sha,
        buildRef: given(flags.buildRef) ?? context.ref,
        buildRepository: given(flags.buildRepository) ?? `${owner}/${name}`,
    };
}
function given(text) {
    return text === '' ? undefined : text;
}

;// CONCATENATED MODULE: ./build/action/read-token.js

function readToken(env, log) {
    const token = (0,action_inputs/* readInput */.R5)(env, 'github-token');
    if (token !== '')
        return token;
    const text = 'There is no comment and no baseline of this repository: the input github-token is empty. Leave it out, or pass ${{ github.token }}.';
    log.finding({ kind: 'preflight', severity: 'warning', text });
    return null;
}

// EXTERNAL MODULE: ./build/action/file-command.js
var file_command = __webpack_require__(361);
;// CONCATENATED MODULE: ./build/action/shell-state.js

function shellState(env) {
    return { save: (state) => Promise.try(saveTo, env['GITHUB_STATE'], JSON.stringify(state)) };
}
function saveTo(file, value) {
    if (file === undefined || file === '') {
        throw new Error('GITHUB_STATE names no file, so the post phase would not know what to end; start the action by a runner');
    }
    (0,file_command/* appendFileCommand */.K)(file, 'run', value);
}

// EXTERNAL MODULE: ./build/action/store-connection.js
var store_connection = __webpack_require__(26539);
;// CONCATENATED MODULE: ./build/action/run-load-test.js













async function runLoadTest(inputs, env, log, interrupt) {
    const context = await (0,read_context/* readContext */.y)(env, inputs.matrix, log);
    const workspace = run_load_test_given(env, 'GITHUB_WORKSPACE') ?? process.cwd();
    const { spec, config, flags, overrides } = await readRun(inputs, context, env, workspace);
    for (const text of overrides)
        log.line(text);
    const { store, findings } = await readResultStore(spec.results, (0,store_connection/* inputSource */.w)(env, workspace), {
        isWithoutSecrets: context !== null && isWithoutSecrets(context),
    });
    for (const finding of findings)
        log.finding(finding);
    const { composeController } = await Promise.all(/* import() */[__webpack_require__.e(649), __webpack_require__.e(902), __webpack_require__.e(316), __webpack_require__.e(8), __webpack_require__.e(544)]).then(__webpack_require__.bind(__webpack_require__, 47544));
    const { composeWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(8), __webpack_require__.e(196)]).then(__webpack_require__.bind(__webpack_require__, 99196));
    await using controller = composeController(spec, {
        ...controllerOptions(log, env),
        reproduce: reproduceCommand(programOf(env), config, flags),
        shellState: shellState(env),
        grafanaUrl: inputs.grafanaUrl,
        store,
        ...(context === null
            ? {}
            : { workflow: composeWorkflow(workflowOptions(inputs, env, context, readToken(env, log))) }),
    });
    const { record, outputs } = await run(controller.request, controller.ports, interrupt);
    const code = (0,exit_code/* exitCode */.I)(record.verdict.outcome, spec.failOn);
    (0,action_outputs/* writeOutputs */.Kn)(env, (0,action_outputs/* outputsOf */.Yz)(record, outputs, spec.resultsDir), log);
    log.endGroup();
    for (const line of renderRun(record, { resultsDir: spec.resultsDir }).split('\n'))
        log.line(line);
    const annotations = { failOn: spec.failOn, mask: (text) => log.masked(text) };
    for (const line of closingAnnotations(record, log.findings, annotations))
        log.command(line);
    return code;
}
function isWithoutSecrets({ isFork, actor }) {
    return isFork || actor === 'dependabot[bot]';
}
function programOf(env) {
    const repository = run_load_test_given(env, 'GITHUB_ACTION_REPOSITORY');
    const ref = run_load_test_given(env, 'GITHUB_ACTION_REF');
    if (repository === null || ref === null)
        return 'node dist/cli/index.js';
    return `npx --yes 'github:${repository}#${ref}'`;
}
function workflowOptions(inputs, env, context, token) {
    return {
        context,
        token,
        runtimeEnv: (name) => env[name],
        summaryFile: run_load_test_given(env, 'GITHUB_STEP_SUMMARY'),
        comment: inputs.comment,
        commentKey: inputs.commentKey,
    };
}
function run_load_test_given(env, name) {
    const text = env[name] ?? '';
    return text === '' ? null : text;
}


/***/ }),

/***/ 67693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ valueAndLimit),
/* harmony export */   Gc: () => (/* binding */ noBaselineSentence),
/* harmony export */   Gx: () => (/* binding */ plainSentence),
/* harmony export */   LM: () => (/* binding */ noRowSentence),
/* harmony export */   yD: () => (/* binding */ rowSentence)
/* harmony export */ });
/* unused harmony export quantityText */
/* harmony import */ var _render_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36705);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99056);
/* harmony import */ var _parse_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30154);



function valueAndLimit(check, value) {
    const unit = unitOf(check.quantity);
    if (check.limit.kind === 'baseline') {
        return { valueText: valueText(value, unit), limitText: `${check.operator} ${check.limit.text}` };
    }
    const limit = check.limit.value;
    const isTie = value !== null && value !== limit && format(value, unit) === format(limit, unit);
    const digits = isTie ? { maxDecimals: 6 } : {};
    return {
        valueText: valueText(value, unit, digits),
        limitText: `${check.operator} ${format(limit, unit, digits)}`,
    };
}
function plainSentence(check, subject, measured) {
    const { valueText, limitText } = valueAndLimit(check, measured.value);
    return `${quantityText(check, subject)} is ${valueText} over ${rowsText(check, subject, measured.count)}; it must be ${limitText}.`;
}
function rowSentence(check, subject, measured, row) {
    const { valueText, limitText } = valueAndLimit(check, measured.value);
    const what = `${quantityText(check, subject)} missed ${limitText} in every window of ${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(row.lengthMs)}`;
    const when = `from ${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(row.atMs)} after the start`;
    return `${what} ${when}: it is ${valueText} there, over ${rowsText(check, subject, measured.count)}.`;
}
function noRowSentence(check, subject, measured, lengthMs) {
    const { valueText, limitText } = valueAndLimit(check, measured.value);
    const what = `${quantityText(check, subject)} never missed ${limitText} for ${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(lengthMs)} together`;
    return `${what}; it is ${valueText} over ${rowsText(check, subject, measured.count)}.`;
}
function noBaselineSentence(check, subject, measured) {
    const { valueText } = valueAndLimit(check, measured.value);
    const what = `${quantityText(check, subject)} is ${valueText} over ${rowsText(check, subject, measured.count)}`;
    return `${what}; there is no earlier run to compare it with.`;
}
function quantityText(check, subject) {
    const { aggregate, metric, selector } = check.quantity;
    const pairs = Object.entries(selector).map(([key, value]) => `${key}=${value}`);
    const name = pairs.length === 0 ? metric : `${metric}{${pairs.join(',')}}`;
    const quantity = aggregate.kind === 'bare' ? name : `${(0,_parse_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .aggregateText */ .l)(aggregate)}(${name})`;
    if (subject.label === null)
        return quantity;
    return `${quantity} of ${subject.kind === 'transaction' ? 'transaction ' : ''}"${subject.label}"`;
}
function rowsText(check, subject, count) {
    const word = check.quantity.metric === 'active_users' ? 'window' : subject.kind;
    return (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count, word);
}
function unitOf(quantity) {
    const metric = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetric */ .GF)(quantity.metric);
    const word = quantity.aggregate.kind === 'percentile' ? 'pN' : quantity.aggregate.kind;
    return (metric === undefined ? undefined : (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .findAggregate */ .HF)(metric, word)?.unit) ?? 'count';
}
function valueText(value, unit, digits = {}) {
    return value === null ? 'no data' : format(value, unit, digits);
}
function format(value, unit, options = {}) {
    switch (unit) {
        case 'time':
            return (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMs */ ._V)(value, options);
        case 'share':
            return (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(value, options);
        case 'rate':
            return (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRate */ .CE)(value, options);
        case 'size':
            return (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(value, options);
        case 'size-rate':
            return `${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(value, options)}/s`;
        case 'count':
        case 'users':
            return (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(value, options);
    }
}


/***/ }),

/***/ 86348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ standardDeviationMs)
/* harmony export */ });
function standardDeviationMs(histogram) {
    if (histogram.total === 0)
        return null;
    let sumMs = 0;
    let squares = 0;
    for (const { midMs, count } of histogram.buckets())
        sumMs += midMs * count;
    const meanMs = sumMs / histogram.total;
    for (const { midMs, count } of histogram.buckets())
        squares += (midMs - meanMs) ** 2 * count;
    return Math.sqrt(squares / histogram.total);
}


/***/ }),

/***/ 23221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ worstCaseWallMs),
/* harmony export */   UE: () => (/* binding */ HOOK_GRACE_MS),
/* harmony export */   sK: () => (/* binding */ READY_PROBE_MS)
/* harmony export */ });
const HOOK_GRACE_MS = 2_000;
const READY_PROBE_MS = 5_000;
function worstCaseWallMs(timings, durationMs, surroundings) {
    const beforeMs = timings.readyMs + timings.startDelayMs;
    const afterMs = timings.gracefulDrainMs + timings.stopKillMs + timings.resultsDrainMs + timings.stopKillMs;
    const { readyWithinMs, hooks } = surroundings;
    const targetMs = readyWithinMs === 0 ? 0 : readyWithinMs + 2 * READY_PROBE_MS;
    return targetMs + beforeMs + durationMs + afterMs + hooks * (timings.hookMs + HOOK_GRACE_MS);
}


/***/ }),

/***/ 45334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ agentVariables)
/* harmony export */ });
const agentVariables = {
    fleet: 'LOADTEST_FLEET',
    worker: 'LOADTEST_WORKER',
    channel: 'LOADTEST_CHANNEL',
    workDir: 'LOADTEST_WORK_DIR',
    secretsFile: 'LOADTEST_SECRETS_FILE',
    storeFile: 'LOADTEST_STORE_FILE',
    controller: 'LOADTEST_CONTROLLER',
    javaFile: 'LOADTEST_JAVA',
    jmeterHome: 'LOADTEST_JMETER_HOME',
};


/***/ }),

/***/ 5883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ encodeDocument),
/* harmony export */   x: () => (/* binding */ decodeJson)
/* harmony export */ });
function encodeDocument(document) {
    return Buffer.from(JSON.stringify(document));
}
function decodeJson(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 91187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ keys)
/* harmony export */ });
const keys = {
    bundle: (path) => `bundle/${path}`,
    manifest: 'bundle/.loadtest-bundle/manifest.json',
    ready: (worker) => `ready/${worker}.json`,
    readyPrefix: 'ready/',
    go: (load) => `${load}/go.json`,
    stop: (load) => `${load}/stop.json`,
    done: (load, worker) => `${load}/done/${worker}.json`,
    donePrefix: (load) => `${load}/done/`,
    window: (load, worker, seq) => `${load}/windows/${worker}/${String(seq).padStart(8, '0')}.json`,
    windowPrefix: (load, worker) => `${load}/windows/${worker === undefined ? '' : `${worker}/`}`,
    refused: (load, worker, seq) => `${load}/refused/${worker}/${String(seq).padStart(8, '0')}.json`,
    heartbeat: 'heartbeat.json',
    release: 'release.json',
};


/***/ }),

/***/ 27182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseReady)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46170);
/* harmony import */ var _scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67790);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60198);



function parseReady(value) {
    const refused = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)('ready', readyShape, value, () => value.cores > 0 ? [] : ['cores is 0, a worker has at least a fraction of a core']);
    return refused ?? { ok: true, ready: value };
}
const readyShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    v: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)((0,_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(1)),
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)((0,_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('ready')),
    worker: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
    versions: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
        agent: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        node: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        java: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        jmeter: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    })),
    cpuModel: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    machine: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)),
    cores: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj),
    observesGenerator: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
    clockOffsetMs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .signedAmount */ .jd)),
    fault: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)((0,_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('plan', 'worker')), text: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) }))),
});


/***/ }),

/***/ 46170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
const MAX_FAULTS_TOLD = 5;
function refuse(what, shape, value, rules = () => []) {
    const faults = [];
    shape.check(value, '', faults);
    if (faults.length === 0)
        faults.push(...rules());
    if (faults.length === 0)
        return null;
    const told = faults.slice(0, MAX_FAULTS_TOLD).join('; ');
    const rest = faults.length - MAX_FAULTS_TOLD;
    return {
        ok: false,
        fault: `The ${what} document is refused: ${told}${rest > 0 ? `; and ${rest} more faults` : ''}.`,
    };
}


/***/ }),

/***/ 67790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   jd: () => (/* binding */ signedAmount),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60198);

const text = leaf((value) => typeof value === 'string', 'text');
const name = leaf((value) => typeof value === 'string' && value !== '', 'text that is not empty');
const flag = leaf((value) => typeof value === 'boolean', 'true or false');
const count = leaf((value) => Number.isSafeInteger(value) && Number(value) >= 0, 'a whole number of at least 0');
const amount = leaf((value) => Number.isFinite(value) && Number(value) >= 0, 'a number of at least 0');
const signedAmount = leaf((value) => Number.isFinite(value), 'a finite number');
function oneOf(...values) {
    const expected = values.map((value) => JSON.stringify(value)).join(' or ');
    return leaf((value) => values.some((allowed) => allowed === value), expected);
}
function leaf(isGood, expected) {
    return {
        fields: null,
        check(value, path, faults) {
            if (!isGood(value))
                faults.push((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)(path, value, expected));
        },
    };
}


/***/ }),

/***/ 60198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   t0: () => (/* binding */ decidesWhenPresent),
/* harmony export */   ux: () => (/* binding */ faultAt),
/* harmony export */   yN: () => (/* binding */ decides)
/* harmony export */ });
const decides = (shape) => ({ shape, weight: 'decides', isOptional: false });
const shown = (shape) => ({ shape, weight: 'shown', isOptional: false });
const decidesWhenPresent = (shape) => ({ shape, weight: 'decides', isOptional: true });
function objectOf(fields) {
    const entries = Object.entries(fields);
    return {
        fields: new Map(entries.flatMap(([name, field]) => fieldPaths(name, field))),
        check(value, path, faults) {
            if (typeof value !== 'object' || value === null || Array.isArray(value)) {
                faults.push(faultAt(path, value, 'an object'));
                return;
            }
            for (const [name, field] of entries) {
                const child = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
                const childPath = path === '' ? name : `${path}.${name}`;
                if (child !== undefined)
                    field.shape.check(child, childPath, faults);
                else if (!field.isOptional)
                    faults.push(`${childPath} is missing`);
            }
        },
    };
}
function listOf(entry) {
    return {
        fields: entry.fields === null ? null : below('[]', entry.fields),
        check(value, path, faults) {
            if (!Array.isArray(value)) {
                faults.push(faultAt(path, value, 'a list'));
                return;
            }
            for (const [index, item] of value.entries())
                entry.check(item, `${path}[${index}]`, faults);
        },
    };
}
function mapOf(entry, keyFault = () => null) {
    return {
        fields: entry.fields === null ? null : below('{}', entry.fields),
        check(value, path, faults) {
            if (typeof value !== 'object' || value === null || Array.isArray(value)) {
                faults.push(faultAt(path, value, 'an object'));
                return;
            }
            for (const [key, item] of Object.entries(value)) {
                const fault = keyFault(key);
                if (fault !== null)
                    faults.push(`${path} has the key ${JSON.stringify(key)}: ${fault}`);
                entry.check(item, `${path}[${JSON.stringify(key)}]`, faults);
            }
        },
    };
}
function nullable(shape) {
    return {
        fields: shape.fields,
        check(value, path, faults) {
            if (value !== null)
                shape.check(value, path, faults);
        },
    };
}
function faultAt(path, value, expected) {
    return `${path === '' ? 'the document' : path} is ${describe(value)}, ${expected} is expected`;
}
function describe(value) {
    if (typeof value === 'number')
        return String(value);
    if (typeof value === 'string')
        return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
    if (typeof value === 'boolean' || value === null)
        return String(value);
    if (value === undefined)
        return 'missing';
    return Array.isArray(value) ? 'a list' : 'an object';
}
function fieldPaths(name, field) {
    if (field.shape.fields === null)
        return [[name, field.weight]];
    const separator = [...field.shape.fields.keys()].every((path) => /^(\[\]|\{\})/.test(path)) ? '' : '.';
    return [...field.shape.fields].map(([path, weight]) => [
        `${name}${separator}${path}`,
        field.weight === 'shown' ? 'shown' : weight,
    ]);
}
function below(mark, fields) {
    return new Map([...fields].map(([path, weight]) => [`${mark}.${path}`, weight]));
}


/***/ }),

/***/ 75390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ plainPhrase),
/* harmony export */   l: () => (/* binding */ commitName)
/* harmony export */ });
const FULL_HASH = /^[0-9a-f]{40}([0-9a-f]{24})?$/i;
const SHORT_HASH_CHARS = 7;
function commitName(sha) {
    if (sha === null || sha === '')
        return 'an unnamed build';
    return { code: FULL_HASH.test(sha) ? sha.slice(0, SHORT_HASH_CHARS) : sha };
}
function plainPhrase(phrase) {
    return phrase.map((piece) => (typeof piece === 'string' ? piece : piece.code)).join('');
}


/***/ }),

/***/ 2869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ slowestLabels),
/* harmony export */   Id: () => (/* binding */ labelsTitle),
/* harmony export */   u1: () => (/* binding */ labelTitles)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36705);

const labelTitles = ['samples', 'errors', 'p50', 'p95', 'p99'];
function slowestLabels(load, maxLabels) {
    const judged = load.labels.filter((label) => label.kind === 'sample' || label.kind === 'transaction');
    const slowest = judged.toSorted((a, b) => b.p95Ms - a.p95Ms || (a.label < b.label ? -1 : 1)).slice(0, maxLabels);
    return { rows: slowest.map(labelRow), rest: judged.length - slowest.length };
}
function labelsTitle(load, loads) {
    return loads === 1
        ? 'Slowest labels in the steady window'
        : `Slowest labels in the steady window of load ${load.load}`;
}
function labelRow(label) {
    const share = label.count > 0 ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(label.errors / label.count, { maxDecimals: 1 }) : 'unknown';
    const timesMs = [label.p50Ms, label.p95Ms, label.p99Ms];
    return {
        name: label.label,
        isTransaction: label.kind === 'transaction',
        numbers: [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(label.count), share, ...timesMs.map((ms) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(ms))],
    };
}


/***/ }),

/***/ 78117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ reportModel)
});

// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
;// CONCATENATED MODULE: ./build/core/render/age.js

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
function formatAge(ms) {
    if (!Number.isFinite(ms))
        return 'at an unknown time';
    if (ms < MINUTE_MS)
        return 'just now';
    if (ms < HOUR_MS)
        return ago(ms, MINUTE_MS, 'minute');
    return ms < DAY_MS ? ago(ms, HOUR_MS, 'hour') : ago(ms, DAY_MS, 'day');
}
function ago(ms, unitMs, unit) {
    return `${(0,numbers/* formatCount */.B4)(Math.floor(ms / unitMs), unit)} ago`;
}

// EXTERNAL MODULE: ./build/core/render/phrase.js
var phrase = __webpack_require__(75390);
;// CONCATENATED MODULE: ./build/core/render/baseline-words.js



function baselineWords(record) {
    const use = record.comparedWith;
    if (use === null)
        return null;
    const [newest] = use.runs;
    if (newest === undefined)
        return { sentence: missing(record, use), footnote: null, isMissing: true };
    const runs = use.runs.length === 1
        ? ['1 run, ', (0,phrase/* commitName */.l)(newest.sha), `, ${age(record, newest)}`]
        : [`${(0,numbers/* formatCount */.B4)(use.runs.length, 'run')}, newest `, (0,phrase/* commitName */.l)(newest.sha), `, ${age(record, newest)}`];
    const build = record.build.sha === null ? 'this build' : (0,phrase/* commitName */.l)(record.build.sha);
    const sentence = ['Comparing ', build, ' with the baseline on ', { code: use.branch }, ' (', ...runs, ')'];
    return { sentence, footnote: use.how === 'branch' ? elsewhere(use) : null, isMissing: false };
}
function baselineDetails(record) {
    const use = record.comparedWith;
    const joins = record.joins.text === '' ? [] : [[record.joins.text]];
    if (use === null)
        return joins;
    return [
        ...use.runs.map((run) => ['Baseline: ', ...named(record, run)]),
        ...use.notes.map((note) => [note]),
        ...attempts(record, use),
        ...use.refused.map((sentence) => ['Left out: ', sentence]),
        ...joins,
    ];
}
function missing(record, use) {
    const [refused] = use.refused;
    if (refused !== undefined) {
        const others = use.refused.length > 1 ? ` (and ${use.refused.length - 1} more left out)` : '';
        return ['No earlier run on ', { code: use.branch }, ` is comparable, so nothing was compared: ${refused}${others}`];
    }
    if (record.joins.baseline)
        return ['First run: baseline recorded; comparison starts with the next run.'];
    const why = record.joins.text === '' ? '' : ` ${record.joins.text}`;
    return ['There is no earlier run on ', { code: use.branch }, ` to compare with.${why}`];
}
function elsewhere(use) {
    const used = [
        'the newest runs on ',
        { code: use.branch },
        ' were used. Differences may include unrelated changes.',
    ];
    if (use.mergeBase === null)
        return ['The merge base is not known here, as in a shallow clone; ', ...used];
    return ['No run was found for the merge base ', (0,phrase/* commitName */.l)(use.mergeBase), '; ', ...used];
}
function attempts(record, use) {
    if (use.pooled.length === 0)
        return [];
    const nth = record.origin.attempt === null ? '' : `Attempt ${record.origin.attempt}; `;
    const all = use.pooled.length === 1 ? 'both attempts' : `all ${use.pooled.length + 1} attempts`;
    const others = use.pooled.flatMap((run, index) => [index === 0 ? '' : ', ', { code: run.run }]);
    return [[`${nth}${nth === '' ? capital(all) : all} of this commit are judged together (also `, ...others, ').']];
}
function named(record, run) {
    return [{ code: run.run }, ' of ', (0,phrase/* commitName */.l)(run.sha), `, ${age(record, run)}`];
}
function age(record, run) {
    return formatAge(record.endedAtMs - run.endedAtMs);
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./build/core/render/report-rows.js
var report_rows = __webpack_require__(44423);
;// CONCATENATED MODULE: ./build/core/render/report-model.js



function reportModel(record) {
    const { outcome, reason, findings, comparisons } = record.verdict;
    const rows = (0,report_rows/* reportRows */._f)(record);
    return {
        outcome,
        reason,
        headline: headlineOf(record, rows),
        rows,
        findings: findings.filter(({ text }) => text !== reason),
        baseline: baselineWords(record),
        baselineDetails: baselineDetails(record),
        facts: factsOf(record),
        nextStep: outcome === 'inconclusive' && comparisons.length > 0 ? RUN_AGAIN : NEXT[outcome],
    };
}
const RUN_AGAIN = 'the checks with a limit of their own hold, and the comparison could not be decided; run again, longer or with more baseline runs.';
const NEXT = {
    pass: 'nothing; this build meets its checks.',
    fail: 'look at the violated checks and the slowest labels above, change the build, and run again; change the check where its limit is wrong.',
    invalid: 'the numbers say nothing about the build, because the measurement cannot be trusted. Remove the cause above and run again.',
    inconclusive: 'the checks with a limit of their own hold; run again when there is something to compare with.',
    cancelled: 'run again; a cancelled run has no verdict.',
    error: 'correct what is named above and run again.',
};
function headlineOf(record, rows) {
    const { outcome, reason } = record.verdict;
    const failed = (0,report_rows/* distinctChecks */.OE)(rows.filter((row) => row.state === 'failed'));
    if (outcome !== 'fail' || failed < 2)
        return reason;
    return `${(0,numbers/* formatNumber */.ZV)(failed)} of ${(0,numbers/* formatCount */.B4)((0,report_rows/* distinctChecks */.OE)(rows), 'check')} failed. ${reason}`;
}
function factsOf({ loads }) {
    const [first] = loads;
    if (first === undefined)
        return [];
    const length = (0,numbers/* formatDuration */.a3)(first.stopAtMs - first.startAtMs);
    return [
        loads.length === 1 ? length : `${loads.length} loads of ${length}`,
        (0,numbers/* formatCount */.B4)(first.users, 'user'),
        (0,numbers/* formatCount */.B4)(first.workers, 'worker'),
    ];
}


/***/ }),

/***/ 44423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ distinctChecks),
/* harmony export */   _f: () => (/* binding */ reportRows),
/* harmony export */   d0: () => (/* binding */ byState)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36705);

function reportRows(record) {
    const { checks, comparisons } = record.verdict;
    const compared = new Set(comparisons.map(identity));
    const own = checks.filter((check) => !compared.has(identity(check)));
    return [...checkRows(own, record), ...comparisons.map(comparisonRow)];
}
function distinctChecks(rows) {
    return new Set(rows.map((row) => row.id)).size;
}
function byState(rows) {
    return rows.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}
const ORDER = ['failed', 'warned', 'open', 'better', 'waiting', 'good'];
function identity(row) {
    return JSON.stringify([row.check, row.label]);
}
function checkRows(checks, record) {
    const timesSeen = new Map();
    const timesInAll = new Map();
    for (const check of checks)
        timesInAll.set(identity(check), (timesInAll.get(identity(check)) ?? 0) + 1);
    return checks.map((check) => {
        const nth = timesSeen.get(identity(check)) ?? 0;
        timesSeen.set(identity(check), nth + 1);
        const isPerLoad = record.loads.length > 1 && timesInAll.get(identity(check)) === record.loads.length;
        return checkRow(check, isPerLoad ? (record.loads[nth]?.load ?? null) : null);
    });
}
function checkRow(check, load) {
    const isKnown = check.label === null || check.check.includes(`"${check.label}"`);
    const hints = [
        isKnown ? '' : `[${check.label}]`,
        load === null ? '' : `in load ${load}`,
        check.severity === 'warning' ? '(only warns)' : '',
    ];
    return {
        kind: 'check',
        id: identity(check),
        state: checkState(check),
        word: check.aborted ? 'stopped the load' : check.result,
        name: check.check,
        isWritten: true,
        hint: hints.filter((hint) => hint !== '').join(' '),
        baselineText: '',
        valueText: check.valueText,
        changeText: '',
        limitText: check.limitText,
        smallestText: '',
        count: check.count,
    };
}
function checkState({ result, severity }) {
    switch (result) {
        case 'holds':
            return 'good';
        case 'violated':
            return severity === 'warning' ? 'warned' : 'failed';
        case 'no-data':
            return 'open';
        case 'no-baseline':
            return 'waiting';
    }
}
function comparisonRow(comparison) {
    const { result, severity, smallestChange } = comparison;
    return {
        kind: 'comparison',
        id: identity({ check: comparison.check ?? comparison.quantity, label: comparison.label }),
        state: result === 'worse' && severity === 'warning' ? 'warned' : COMPARISON_STATES[result],
        word: COMPARISON_WORDS[result],
        name: comparison.quantity,
        isWritten: false,
        hint: severity === 'warning' ? '(only warns)' : '',
        baselineText: comparison.baselineText,
        valueText: comparison.valueText,
        changeText: comparison.changeText,
        limitText: comparison.limitText,
        smallestText: smallestChange === null ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(smallestChange, { maxDecimals: 1 }),
        count: comparison.count,
    };
}
const COMPARISON_STATES = {
    worse: 'failed',
    suspicious: 'open',
    unconfirmed: 'open',
    undecided: 'open',
    better: 'better',
    refuted: 'good',
    unchanged: 'good',
};
const COMPARISON_WORDS = {
    worse: 'worse',
    suspicious: 'suspicious',
    unconfirmed: 'unconfirmed',
    undecided: 'undecided',
    better: 'better',
    refuted: 'not confirmed',
    unchanged: 'unchanged',
};


/***/ }),

/***/ 32652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ findingOfComparison),
/* harmony export */   Yz: () => (/* binding */ outcomesWith),
/* harmony export */   av: () => (/* binding */ isDecidedBy),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
function isDecidedBy(outcome, comparison) {
    const { check, label, severity } = comparison;
    return (outcome.result === 'no-baseline' &&
        check === outcome.check &&
        label === outcome.label &&
        severity === outcome.severity);
}
function outcomesWith(outcomes, comparisons) {
    const told = new Set();
    return outcomes.flatMap((outcome) => {
        const comparison = comparisons.find((each) => isDecidedBy(outcome, each));
        if (comparison === undefined)
            return [outcome];
        if (told.has(comparison))
            return [];
        told.add(comparison);
        return [answered(outcome, comparison)];
    });
}
function answered(outcome, comparison) {
    const { value, valueText, count, text } = comparison;
    const measured = value === null ? {} : { value, valueText, count };
    return { ...outcome, ...measured, result: resultOf(comparison), text };
}
function resultOf({ result }) {
    switch (result) {
        case 'worse':
            return 'violated';
        case 'unchanged':
        case 'better':
        case 'refuted':
            return 'holds';
        case 'suspicious':
        case 'unconfirmed':
        case 'undecided':
            return 'no-baseline';
    }
}
function findingOfComparison(comparison) {
    const { check, severity, text } = comparison;
    const about = { kind: 'comparison', text, ...(check === null ? {} : { check }) };
    switch (comparison.result) {
        case 'worse':
            return { ...about, severity };
        case 'suspicious':
        case 'unconfirmed':
        case 'undecided':
            return { ...about, severity: 'warning' };
        case 'refuted':
            return { ...about, severity: 'note' };
        case 'unchanged':
        case 'better':
            return null;
    }
}
function isOpen({ result, severity }) {
    return severity !== 'warning' && (result === 'suspicious' || result === 'unconfirmed' || result === 'undecided');
}


/***/ }),

/***/ 34154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ gather),
  d: () => (/* binding */ isStoppedByCheck)
});

// EXTERNAL MODULE: ./build/core/verdict/judge-comparisons.js
var judge_comparisons = __webpack_require__(32652);
// EXTERNAL MODULE: ./build/core/verdict/judge-list.js
var judge_list = __webpack_require__(8916);
// EXTERNAL MODULE: ./build/core/verdict/judge-outcomes.js
var judge_outcomes = __webpack_require__(18773);
;// CONCATENATED MODULE: ./build/core/verdict/judge-trust.js

function distrust(load, options) {
    const name = `Load ${load.load}`;
    const faults = [
        ...formFaults(load),
        ...endFaults(load, options),
        ...coverageFaults(load),
        ...(options.isStoppedByCheck ? [] : steadyFaults(load)),
    ];
    return faults.map(({ kind, text }) => ({ kind, severity: 'error', text: `${name} ${text}` }));
}
function formFaults(load) {
    const faults = [];
    const { v, kind } = load;
    if (v !== 1 || kind !== 'load')
        faults.push({ kind: 'coverage', text: 'has a record of an unknown version.' });
    if (!Array.isArray(load.findings))
        faults.push({ kind: 'coverage', text: 'has a record without its list of findings.' });
    if ((0,judge_list/* listOf */.c)(load.checks).length === 0) {
        faults.push({ kind: 'coverage', text: 'was judged by no check at all.' });
    }
    const place = findNonFinite(load, '');
    if (place !== null)
        faults.push({ kind: 'coverage', text: `has a record in which ${place} is not a finite number.` });
    return faults;
}
function endFaults(load, options) {
    const isExplained = (0,judge_list/* listOf */.c)(load.findings).some((finding) => finding.severity === 'error');
    switch (load.endReason) {
        case 'completed':
        case 'cancelled':
            return [];
        case 'aborted':
            if (options.isStoppedByCheck)
                return [];
            return [{ kind: 'plan-ended', text: 'was stopped early, and no check that decides stopped it.' }];
        case 'timed-out':
            return isExplained ? [] : [{ kind: 'deadline', text: 'did not end before its deadline.' }];
        case 'crashed':
            return isExplained ? [] : [{ kind: 'worker-lost', text: 'was stopped because it could no longer become valid.' }];
        default:
            return [{ kind: 'coverage', text: `ended for an unknown reason: ${String(load.endReason)}.` }];
    }
}
function coverageFaults(load) {
    const coverage = (0,judge_list/* listOf */.c)(load.coverage);
    if (coverage.length === 0 || coverage.length !== load.workers) {
        return [
            { kind: 'coverage', text: `has an account of ${coverage.length} workers; it had ${String(load.workers)}.` },
        ];
    }
    return coverage
        .filter((worker) => !isCovered(worker))
        .map((worker) => ({
        kind: 'coverage',
        text: `lacks results of worker ${worker.worker}: ${firstGap(worker)}`,
    }));
}
function isCovered(worker) {
    const { complete, gaps } = worker;
    return complete === true && Array.isArray(gaps) && gaps.length === 0 && worker.windowsHeld === worker.windowsExpected;
}
function firstGap(worker) {
    const [gap] = (0,judge_list/* listOf */.c)(worker.gaps);
    return (gap ??
        `${String(worker.windowsHeld)} of ${String(worker.windowsExpected ?? 'an unknown number of')} windows are held.`);
}
const MIN_STEADY_WINDOWS = 5;
function steadyFaults(load) {
    const windows = load.steady?.windows;
    if (typeof windows !== 'number' || !(windows >= MIN_STEADY_WINDOWS)) {
        if ((0,judge_list/* listOf */.c)(load.findings).some(({ kind, severity }) => kind === 'too-few-windows' && severity === 'error'))
            return [];
        const text = `has ${String(windows ?? 0)} steady windows; at least ${MIN_STEADY_WINDOWS} are needed.`;
        return [{ kind: 'too-few-windows', text }];
    }
    const total = load.total;
    if (!total || !(total.count > 0) || !(total.errors >= 0) || total.errors > total.count) {
        return [{ kind: 'no-data', text: 'has no sample in its steady window.' }];
    }
    return [];
}
function findNonFinite(value, path) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? null : path;
    if (typeof value !== 'object' || value === null)
        return null;
    for (const [key, child] of Object.entries(value)) {
        const found = findNonFinite(child, path === '' ? key : `${path}.${key}`);
        if (found !== null)
            return found;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/core/verdict/judge-evidence.js




function gather(candidate, comparisons) {
    const checks = candidate.flatMap((load) => (0,judge_list/* listOf */.c)(load.checks));
    const findings = candidate.length === 0 ? [NO_LOAD] : candidate.flatMap(findingsOf);
    const ofChecks = checks.map((check) => findingOfCheck(check, comparisons)).filter((finding) => finding !== null);
    const all = [...findings, ...ofChecks];
    const deciding = all.filter(judge_outcomes/* isDeciding */._J);
    return {
        checks: (0,judge_comparisons/* outcomesWith */.Yz)(checks, comparisons),
        distrusted: deciding.filter((finding) => !DECIDED_LATER.includes(finding.kind)),
        failed: deciding.filter((finding) => finding.kind === 'check'),
        unmeasured: deciding.filter((finding) => finding.kind === 'no-data'),
        uncompared: deciding.filter((finding) => finding.kind === 'comparison'),
        others: all.filter((finding) => !(0,judge_outcomes/* isDeciding */._J)(finding)),
    };
}
const NO_LOAD = {
    kind: 'coverage',
    severity: 'error',
    text: 'No load was measured, so there is nothing to judge.',
};
const DECIDED_LATER = ['check', 'no-data', 'comparison'];
const RULES_OF_DURATION = ['plan-ended', 'too-few-windows'];
function findingsOf(load) {
    const stopped = isStoppedByCheck(load);
    const found = [...(0,judge_list/* listOf */.c)(load.findings), ...distrust(load, { isStoppedByCheck: stopped })];
    if (!stopped)
        return found;
    return found.map((finding) => RULES_OF_DURATION.includes(finding.kind) ? { ...finding, severity: 'note' } : finding);
}
function isStoppedByCheck(load) {
    if (load.endReason !== 'aborted')
        return false;
    return (0,judge_list/* listOf */.c)(load.checks).some((check) => check.aborted && check.result === 'violated' && check.severity !== 'warning');
}
function findingOfCheck(check, comparisons) {
    const finding = (0,judge_outcomes/* findingOf */.hD)(check);
    const isAnswered = comparisons.some((comparison) => (0,judge_comparisons/* isDecidedBy */.av)(check, comparison));
    return finding?.kind === 'comparison' && isAnswered ? null : finding;
}


/***/ }),

/***/ 17230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ byWeight)
/* harmony export */ });
function byWeight(findings) {
    const known = new Map();
    for (const finding of findings) {
        const name = JSON.stringify([finding.kind, finding.worker ?? null, finding.text]);
        const same = known.get(name);
        if (same === undefined || weightOf(finding) < weightOf(same))
            known.set(name, finding);
    }
    return [...known.values()].toSorted((a, b) => weightOf(a) - weightOf(b));
}
function weightOf(finding) {
    if (finding.severity === 'note')
        return 2;
    return finding.severity === 'warning' ? 1 : 0;
}


/***/ }),

/***/ 49376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ judgeInterrupted)
/* harmony export */ });
/* harmony import */ var _judge_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34154);
/* harmony import */ var _judge_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17230);


function judgeInterrupted(candidate, reason) {
    const { checks, others } = (0,_judge_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .gather */ .k)(candidate, []);
    return {
        ...{ outcome: 'cancelled', reason, findings: (0,_judge_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .byWeight */ .I)(others), checks },
        ...{ comparisons: [], wantsConfirmation: false },
    };
}


/***/ }),

/***/ 8916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
function listOf(list) {
    const value = list;
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 18773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ isNotCompared),
/* harmony export */   _J: () => (/* binding */ isDeciding),
/* harmony export */   hD: () => (/* binding */ findingOf)
/* harmony export */ });
function isDeciding(finding) {
    return finding.severity !== 'warning' && finding.severity !== 'note';
}
function findingOf(outcome) {
    const about = { check: outcome.check, severity: outcome.severity === 'warning' ? 'warning' : 'error' };
    const contradiction = contradictionOf(outcome);
    if (contradiction !== null)
        return { kind: 'coverage', severity: 'error', text: contradiction, check: outcome.check };
    if (outcome.aborted)
        return { ...about, kind: 'check', text: outcome.text };
    switch (outcome.result) {
        case 'violated':
            return { ...about, kind: 'check', text: outcome.text };
        case 'no-data':
            return { ...about, kind: 'no-data', text: outcome.text };
        case 'no-baseline':
            return { ...about, severity: 'note', kind: 'comparison', text: outcome.text };
        case 'holds':
            return null;
    }
}
function isNotCompared(outcome) {
    return outcome.result === 'no-baseline' && outcome.severity !== 'warning';
}
const RESULTS = ['holds', 'violated', 'no-data', 'no-baseline'];
function contradictionOf(outcome) {
    const name = `The outcome of ${outcome.check}`;
    if (!RESULTS.includes(outcome.result))
        return `${name} is "${outcome.result}", which is not a result of a check.`;
    if (typeof outcome.text !== 'string' || outcome.text === '')
        return `${name} has no sentence.`;
    if (outcome.result === 'no-data')
        return null;
    if (typeof outcome.value !== 'number' || !Number.isFinite(outcome.value))
        return `${name} is "${outcome.result}" without a value.`;
    if (!Number.isFinite(outcome.count) || outcome.count < 0)
        return `${name} has no count of rows.`;
    return outcome.result === 'holds' && outcome.count === 0 ? `${name} is "holds" over no rows.` : null;
}


/***/ }),

/***/ 663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ NO_ANSWER_CODE),
/* harmony export */   Qf: () => (/* binding */ NO_ANSWER_LABEL)
/* harmony export */ });
/* unused harmony exports OTHER_LABEL, IGNORED_LABEL */
const NO_ANSWER_LABEL = '__no_answer__';
const NO_ANSWER_CODE = 'no-answer';
const OTHER_LABEL = '__other__';
const IGNORED_LABEL = '__ignored__';


/***/ }),

/***/ 50110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isSameBody)
/* harmony export */ });
function isSameBody(a, b) {
    if (Object.is(a, b))
        return true;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
        return false;
    if (Array.isArray(a) !== Array.isArray(b))
        return false;
    const keysOfA = Object.keys(a).filter((key) => Reflect.get(a, key) !== undefined);
    const keysOfB = Object.keys(b).filter((key) => Reflect.get(b, key) !== undefined);
    return (keysOfA.length === keysOfB.length &&
        keysOfA.every((key) => Object.hasOwn(b, key) && isSameBody(Reflect.get(a, key), Reflect.get(b, key))));
}


/***/ }),

/***/ 3432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ teardown)
/* harmony export */ });
/* harmony import */ var _message_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96067);
/* harmony import */ var _with_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24881);


const TEARDOWN_DEADLINE_MS = 20_000;
async function teardown(ref, { fleet, clock, log }) {
    const deadline = { what: 'the destruction', ms: TEARDOWN_DEADLINE_MS };
    const proof = await (0,_with_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .withDeadline */ .N)(clock, deadline, (signal) => fleet.destroy(ref, signal)).catch((error) => ({ found: [], left: [`perhaps everything (${(0,_message_of_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)})`] }));
    if (proof.left.length > 0) {
        log.line(`Teardown of ${ref.fleetId} is not complete; still there: ${proof.left.join(', ')}. ` +
            'End it by hand: the load may still be running.');
    }
    return proof;
}


/***/ }),

/***/ 24881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDeadline)
/* harmony export */ });
async function withDeadline(clock, { what, ms }, work) {
    const late = new AbortController();
    const over = new AbortController();
    const timer = clock.sleep(ms, over.signal).then(() => {
        late.abort(new Error(`${what} took longer than ${ms / 1_000} s`));
    }, () => undefined);
    try {
        return await work(late.signal);
    }
    finally {
        over.abort();
        await timer;
    }
}


/***/ })

};
