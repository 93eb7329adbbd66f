export const id = 204;
export const ids = [204];
export const modules = {

/***/ 33204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

;// CONCATENATED MODULE: ./build/core/verdict/exit-code.js
function exitCode(end, failOn) {
    switch (end) {
        case 'pass':
            return 0;
        case 'fail':
        case 'inconclusive':
            return failOn.includes(end) ? 1 : 0;
        case 'invalid':
            return failOn.includes(end) ? 4 : 0;
        case 'cancelled':
            return 130;
        case 'input':
            return 2;
        case 'start':
        case 'error':
            return 3;
        case 'bug':
        default:
            return 70;
    }
}

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
// EXTERNAL MODULE: ./build/core/render/text-table.js
var text_table = __webpack_require__(11877);
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
    return (0,text_table/* textTable */.e)(rows
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
    return (0,text_table/* textTable */.e)([titles, ...lines]);
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
        ? (0,text_table/* textTable */.e)(rows)
        : [...(0,text_table/* textTable */.e)(rows), `  and ${(0,numbers/* formatNumber */.ZV)(rest)} more in the record of the run`];
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
    const lines = (0,text_table/* textTable */.e)([
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

// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
// EXTERNAL MODULE: ./build/inputs/grafana-url.js
var grafana_url = __webpack_require__(92224);
// EXTERNAL MODULE: ./build/inputs/flags.js
var inputs_flags = __webpack_require__(16203);
;// CONCATENATED MODULE: ./build/inputs/reproduce.js

const LEFT_OUT = new Set(['resultsDir', 'failOn', 'timings', 'record']);
function reproduceCommand(program, configFile, flags) {
    const given = Object.entries(flags).filter(([word, text]) => !LEFT_OUT.has(word) && isGiven(text));
    const parts = given.map(([word, text]) => `${(0,inputs_flags/* commandLineName */.V)(word)} ${quoted(String(text).trim())}`);
    return [`${program} run`, `--config ${quoted(configFile)}`, ...parts].join(' ');
}
function isGiven(text) {
    return typeof text === 'string' && text.trim() !== '';
}
function quoted(text) {
    return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

// EXTERNAL MODULE: ./build/core/plan/timings.js
var timings = __webpack_require__(91807);
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

// EXTERNAL MODULE: ./build/core/scenario/part-differences.js
var part_differences = __webpack_require__(25409);
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
    const found = record.loads.map((load) => (0,part_differences/* partDifferences */.w)(ours, load, ignore));
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
    const { judge } = await Promise.all(/* import() */[__webpack_require__.e(244), __webpack_require__.e(40), __webpack_require__.e(652)]).then(__webpack_require__.bind(__webpack_require__, 23652));
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

// EXTERNAL MODULE: ./build/core/scenario/scenario-key.js
var scenario_key = __webpack_require__(38473);
;// CONCATENATED MODULE: ./build/core/scenario/soft-values.js

function softValues(ready, { planHashes, dataHash, pluginsHash, propertiesHash }) {
    return {
        jmeterVersion: (0,scenario_key/* joinedKinds */.Lo)(ready.map(({ versions }) => versions.jmeter)),
        javaVersion: (0,scenario_key/* joinedKinds */.Lo)(ready.map(({ versions }) => versions.java)),
        nodeVersion: (0,scenario_key/* joinedKinds */.Lo)(ready.map(({ versions }) => versions.node)),
        plan: planHashes?.all ?? null,
        data: dataHash,
        plugins: pluginsHash,
        properties: propertiesHash,
    };
}

// EXTERNAL MODULE: ./build/core/window/grid.js
var grid = __webpack_require__(50731);
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
    if (windows >= grid/* MIN_STEADY_WINDOWS */.aG)
        return [];
    const why = endReason === 'completed'
        ? ': lengthen load.duration, or shorten rampUp and warmUp.'
        : '; it ended before its time.';
    const text = `The load has ${windows} steady windows, at least ${grid/* MIN_STEADY_WINDOWS */.aG} are needed${why}`;
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
        key: (0,scenario_key/* scenarioKey */.Wd)(plan, go, input.ready),
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
    return (0,grid/* steadyWindows */.mQ)(go, { realStarts, rampUpMs: plan.rampUpMs, warmUpMs: plan.warmUpMs, stopAtMs });
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
    if (first === undefined || last === undefined || steady.length < grid/* MIN_STEADY_WINDOWS */.aG)
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

// EXTERNAL MODULE: ./build/stages/deal-data.js + 1 modules
var deal_data = __webpack_require__(95610);
// EXTERNAL MODULE: ./build/core/plan/properties.js
var properties = __webpack_require__(57231);
// EXTERNAL MODULE: ./build/core/protocol/encode-document.js
var encode_document = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/core/protocol/keys.js
var keys = __webpack_require__(91187);
// EXTERNAL MODULE: ./build/core/protocol/parse-ready.js
var parse_ready = __webpack_require__(27182);
// EXTERNAL MODULE: ./build/stages/put-before-start.js
var put_before_start = __webpack_require__(37818);
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
    await (0,put_before_start/* putBeforeStart */.X)(channel, keys/* keys */.H.go(load.id), (0,encode_document/* encodeDocument */.K)(go));
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
    const data = await (0,deal_data/* dealData */.f)(bundle, facts, plan, fleet.channel);
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

// EXTERNAL MODULE: ./build/core/protocol/checksum.js
var checksum = __webpack_require__(70560);
;// CONCATENATED MODULE: ./build/stages/put-bundle.js




async function putBundle(plan, bundle, channel) {
    const checksums = {};
    for (const [path, bytes] of bundle.files) {
        await (0,put_before_start/* putBeforeStart */.X)(channel, keys/* keys */.H.bundle(path), bytes);
        checksums[path] = (0,checksum/* checksum */.c)(bytes);
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
    await (0,put_before_start/* putBeforeStart */.X)(channel, keys/* keys */.H.manifest, (0,encode_document/* encodeDocument */.K)(manifest));
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

// EXTERNAL MODULE: ./build/stages/preflight.js + 25 modules
var preflight = __webpack_require__(27954);
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
            drainMs: (0,timings/* scaleTimings */.i)(request.spec.timingsFactor).resultsDrainMs,
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
    const prepared = await (0,preflight/* preflight */.M)(request.spec, ports.workspace, request.origin);
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

// EXTERNAL MODULE: ./build/shell/controller-options.js
var controller_options = __webpack_require__(50174);
;// CONCATENATED MODULE: ./build/shell/interrupt.js
function interruptOnSignals(say) {
    const controller = new AbortController();
    const names = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const interrupt = (name) => {
        if (controller.signal.aborted) {
            say(`${name} again: the load is being ended already.`);
            return;
        }
        say(`${name}: ending the load and its workers.`);
        controller.abort(`${name} was received`);
    };
    for (const name of names)
        process.on(name, interrupt);
    return {
        signal: controller.signal,
        [Symbol.dispose]() {
            for (const name of names)
                process.off(name, interrupt);
        },
    };
}

// EXTERNAL MODULE: ./build/core/search/server-name.js
var server_name = __webpack_require__(85742);
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

// EXTERNAL MODULE: ./build/shell/store-connection.js
var store_connection = __webpack_require__(93465);
// EXTERNAL MODULE: ./build/cli/paint.js
var cli_paint = __webpack_require__(19089);
// EXTERNAL MODULE: ./build/cli/read-spec.js + 12 modules
var read_spec = __webpack_require__(66081);
// EXTERNAL MODULE: ./build/cli/terminal-log.js
var terminal_log = __webpack_require__(28914);
;// CONCATENATED MODULE: ./build/cli/run-command.js













async function runCommand(flags, env) {
    const log = (0,terminal_log/* terminalLog */.d)(process.stdout);
    using interrupt = interruptOnSignals((text) => {
        log.line(text);
    });
    const spec = await (0,read_spec/* readSpec */.O)(flags, env);
    const faults = [];
    const grafanaUrl = (0,grafana_url/* readGrafanaUrl */.M)(env['GRAFANA_URL'], 'GRAFANA_URL', faults);
    if (faults.length > 0)
        throw new run_error/* InputError */.d(faults);
    const { store, findings } = await readResultStore(spec.results, (0,store_connection.environmentSource)(env), { isWithoutSecrets: false });
    for (const finding of findings)
        log.finding(finding);
    const { composeController } = await Promise.all(/* import() */[__webpack_require__.e(25), __webpack_require__.e(248), __webpack_require__.e(547), __webpack_require__.e(74), __webpack_require__.e(232)]).then(__webpack_require__.bind(__webpack_require__, 1232));
    const { config, ...given } = flags;
    await using controller = composeController(spec, {
        ...(0,controller_options/* controllerOptions */.T)(log, env),
        reproduce: reproduceCommand('loadtest-action', config, given),
        grafanaUrl,
        store,
    });
    const { record } = await run(controller.request, controller.ports, interrupt.signal);
    const paint = (0,cli_paint/* paintFor */.e)(process.stdout);
    const text = renderRun(record, { resultsDir: spec.resultsDir, ...(paint === undefined ? {} : { paint }) });
    process.stdout.write(controller.request.identity.report.mask(text));
    return exitCode(record.verdict.outcome, spec.failOn);
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

/***/ 11877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
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


/***/ }),

/***/ 25409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ partDifferences)
/* harmony export */ });
/* harmony import */ var _scenario_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38473);
/* harmony import */ var _scenario_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1760);


function partDifferences(ours, theirs, ignore) {
    const isWanted = (part) => !ignore.includes(part.name);
    const keyParts = Object.hasOwn(ours.key, _scenario_key_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_KEY */ .Nb) || Object.hasOwn(theirs.key, _scenario_key_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_KEY */ .Nb) ? [ownKey] : _scenario_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .hardParts */ .mD;
    return {
        hard: keyParts.filter(isWanted).flatMap((part) => differenceIn(part, ours.key, theirs.key, theirs.run)),
        soft: _scenario_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .softParts */ .ZY.filter(isWanted).flatMap((part) => differenceIn(part, ours.soft, theirs.soft, theirs.run)),
    };
}
const ownKey = { name: 'baseline.key', field: _scenario_key_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_KEY */ .Nb, shownAs: 'value' };
function differenceIn(part, ours, theirs, run) {
    const our = ours[part.field] ?? null;
    const their = theirs[part.field] ?? null;
    if (our === their)
        return [];
    const text = part.shownAs === 'hash'
        ? `${part.name}: not the same as in ${run}.`
        : `${part.name}: ${(0,_scenario_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .showPart */ .vr)(part, our)} now, ${(0,_scenario_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .showPart */ .vr)(part, their)} in ${run}.`;
    return [{ part: part.name, text }];
}


/***/ }),

/***/ 38473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ joinedKinds),
/* harmony export */   Nb: () => (/* binding */ OWN_KEY),
/* harmony export */   Wd: () => (/* binding */ scenarioKey)
/* harmony export */ });
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


/***/ }),

/***/ 8227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ annotationOf)
/* harmony export */ });
/* harmony import */ var _plan_utc_stamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46496);

function annotationOf(mark, of) {
    const end = mark.toMs === undefined ? {} : { '@timestamp_end': (0,_plan_utc_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .L)(mark.toMs) };
    return {
        '@timestamp': (0,_plan_utc_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .L)(mark.fromMs),
        ...end,
        text: mark.text,
        tags: mark.tags,
        run: of.run,
        load: of.load,
        build: of.build,
        kind: mark.kind,
    };
}


/***/ }),

/***/ 33359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ deploymentMark),
/* harmony export */   y: () => (/* binding */ factTags)
/* harmony export */ });
const SHORT_SHA = 7;
function deploymentMark(facts, fromMs) {
    const { sha, ref, actor, environment, link } = facts;
    const build = sha?.slice(0, SHORT_SHA) ?? ref;
    if (build === null)
        return null;
    const words = [
        `Build ${build}`,
        ...(sha === null || ref === null ? [] : [`(${ref})`]),
        environment === null ? 'deployed' : `deployed to ${environment}`,
        ...(actor === null ? [] : [`by ${actor}`]),
    ];
    const text = `${words.join(' ')}${link === null ? '' : `: ${link}`}`;
    return { kind: 'deployment', text, tags: ['deployment', ...factTags(facts)], fromMs };
}
function factTags(facts) {
    const { sha, ref, actor, environment, link } = facts;
    return Object.entries({ sha, ref, actor, environment, link }).flatMap(([name, value]) => value === null ? [] : [`${name}:${value}`]);
}


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

/***/ 92224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readGrafanaUrl)
/* harmony export */ });
function readGrafanaUrl(given, name, faults) {
    const text = given?.trim() ?? '';
    if (text === '')
        return null;
    const url = URL.parse(text);
    if (url === null || !/^https?:$/.test(url.protocol)) {
        const shown = JSON.stringify(text.slice(0, 80).toWellFormed());
        faults.push(`${name}: ${shown} given, an address such as https://grafana.example.com is expected.`);
        return null;
    }
    if (url.username !== '' || url.password !== '') {
        faults.push(`${name}: the address holds a user or a password (not shown); others see it, so leave them out.`);
        return null;
    }
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}


/***/ }),

/***/ 21740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ readSearchConnection)
});

// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
;// CONCATENATED MODULE: ./build/inputs/search/is-loopback.js
function isLoopback(host) {
    return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d+){3}$/.test(host);
}

;// CONCATENATED MODULE: ./build/inputs/search/proxy-for.js

function proxyFor(url, env, faults) {
    const { protocol, hostname, port } = new URL(url);
    if (isLoopback(hostname))
        return null;
    const host = hostname.replace(/^\[|\]$/g, '');
    const name = protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const text = eitherCase(env, name);
    if (text === '')
        return null;
    const numberOfPort = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
    const isExempt = eitherCase(env, 'no_proxy')
        .split(/[\s,]+/)
        .some((rule) => fits(rule.toLowerCase(), host, numberOfPort));
    if (isExempt)
        return null;
    const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    if (/^https?:\/\/[^\s]+$/i.test(full) && URL.canParse(full))
        return new URL(full).href.replace(/\/+$/, '');
    faults.push(`${name.toUpperCase()}: a text (not shown) given that is no proxy, an address such as http://proxy.example.com:3128 expected.`);
    return null;
}
function eitherCase(env, name) {
    const lower = env(name)?.trim() ?? '';
    return lower === '' ? (env(name.toUpperCase())?.trim() ?? '') : lower;
}
function fits(rule, host, port) {
    if (rule === '*')
        return true;
    const [, name = rule, itsPort] = /^(.*[^:]|\[.*\]):(\d+)$/.exec(rule) ?? [];
    if (itsPort !== undefined && itsPort !== port && !isAddress6(rule))
        return false;
    const bare = (isAddress6(rule) ? rule : name).replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
    return bare !== '' && (host === bare || host.endsWith(`.${bare}`));
}
function isAddress6(rule) {
    return rule.split(':').length > 2 && !rule.startsWith('[');
}

;// CONCATENATED MODULE: ./build/inputs/search/read-credentials.js
function readCredentials(kind, role, source, faults) {
    const prefix = role === 'worker' ? `${kind}-worker` : kind;
    const read = (word) => source.given(`${prefix}-${word}`)?.trim() ?? '';
    const nameOf = (word) => source.nameOf(`${prefix}-${word}`);
    const apiKey = kind === 'elasticsearch' ? read('api-key') : '';
    const [username, password, token] = [read('username'), read('password'), read('bearer-token')];
    const isBasic = username !== '' || password !== '';
    const given = [
        ...(apiKey === '' ? [] : [nameOf('api-key')]),
        ...(isBasic ? [nameOf(username === '' ? 'password' : 'username')] : []),
        ...(token === '' ? [] : [nameOf('bearer-token')]),
    ];
    if (given.length > 1)
        faults.push(`${given.join(' and ')}: all given, one kind of credentials expected.`);
    if (isBasic && username === '')
        faults.push(`${nameOf('username')}: missing, since ${nameOf('password')} is given.`);
    if (isBasic && password === '')
        faults.push(`${nameOf('password')}: missing, since ${nameOf('username')} is given.`);
    if (username.includes(':'))
        faults.push(`${nameOf('username')}: a name with a colon given, which HTTP cannot send.`);
    if (apiKey !== '' && !isApiKey(apiKey))
        faults.push(`${nameOf('api-key')}: ${API_KEY_EXPECTED}`);
    if (/\s/.test(token))
        faults.push(`${nameOf('bearer-token')}: a text with blanks (not shown) given, the token alone expected.`);
    if (apiKey !== '')
        return { kind: 'api-key', apiKey };
    if (token !== '')
        return { kind: 'bearer', token };
    return isBasic ? { kind: 'basic', username, password } : { kind: 'none' };
}
const API_KEY_EXPECTED = 'a text (not shown) given that is no base64 of id:key; the field `encoded` of the answer with which the server made the key expected.';
function isApiKey(text) {
    return (/^[A-Za-z0-9+/]+={0,2}$/.test(text) && /^[\w.-]+:[\x21-\x7e]+$/.test(Buffer.from(text, 'base64').toString('latin1')));
}

;// CONCATENATED MODULE: ./build/inputs/search/search-url.js
function readSearchUrl(kind, source, faults) {
    const name = `${kind}-url`;
    const text = source.given(name)?.trim() ?? '';
    const fault = (what) => {
        faults.push(`${source.nameOf(name)}: ${what}.`);
        return null;
    };
    const expected = `an address such as https://search.example.com:9200 expected`;
    if (text === '')
        return fault(`missing, ${expected}`);
    if (/^[a-z][a-z+.-]*:\/\/[^/]*@/i.test(text)) {
        const names = [`${kind}-username`, `${kind}-password`].map((one) => source.nameOf(one));
        return fault(`an address with credentials (not shown) given; give them as ${names.join(' and ')}`);
    }
    if (/[?#]/.test(text))
        return fault('an address with a query or fragment (not shown) given; leave it out');
    const isAddress = /^https?:\/\/[^\s/\\]+(?:\/[^\s\\]*)?$/i.test(text) && URL.canParse(text);
    if (!isAddress)
        return fault(`${JSON.stringify(text.slice(0, 80).toWellFormed())} given, ${expected}`);
    return new URL(text).href.replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./build/inputs/search-connection.js





async function readSearchConnection(kind, role, source) {
    const faults = [];
    const url = readSearchUrl(kind, source, faults);
    const caText = await readCa(kind, source, faults);
    const ofController = readCredentials(kind, 'controller', source, faults);
    const ofWorkers = role === 'worker' ? readCredentials(kind, 'worker', source, faults) : null;
    const proxyUrl = url === null ? null : proxyFor(url, source.env, faults);
    if (url === null || faults.length > 0)
        throw new run_error/* InputError */.d(faults);
    const credentials = ofWorkers === null || ofWorkers.kind === 'none' ? ofController : ofWorkers;
    const findings = [...plainFindings(url, credentials), ...sharedFindings(kind, credentials, ofWorkers, source)];
    return { connection: { kind, url, credentials, caText, proxyUrl }, findings };
}
async function readCa(kind, source, faults) {
    const name = `${kind}-ca-file`;
    const path = source.given(name)?.trim() ?? '';
    if (path === '')
        return null;
    const quoted = JSON.stringify(path.toWellFormed());
    try {
        const text = await source.readText(path);
        if (text?.includes('-----BEGIN CERTIFICATE-----') === true)
            return text;
        const what = text === null ? 'there is no such file' : 'it holds no certificate';
        faults.push(`${source.nameOf(name)}: ${quoted} given, but ${what}; a file with PEM certificates expected.`);
    }
    catch (error) {
        const why = error instanceof run_error/* InputError */.d ? error.faults.join(' ') : error.message;
        faults.push(`${source.nameOf(name)}: ${quoted} given, which cannot be read: ${why}`);
    }
    return null;
}
function plainFindings(url, credentials) {
    if (credentials.kind === 'none' || url.startsWith('https:') || isLoopback(new URL(url).hostname))
        return [];
    const text = `Credentials are sent to ${url} without encryption; use https where the server has it.`;
    return [{ kind: 'store', severity: 'warning', text }];
}
function sharedFindings(kind, credentials, ofWorkers, source) {
    if (credentials.kind === 'none' || ofWorkers?.kind !== 'none')
        return [];
    const name = source.nameOf(kind === 'elasticsearch' ? `${kind}-worker-api-key` : `${kind}-worker-username`);
    const text = `Workers write with the credentials of the controller, since ${name} is not given; to create documents is all that they need. \`loadtest-action store roles\` prints such a role.`;
    return [{ kind: 'store', severity: 'note', text }];
}


/***/ }),

/***/ 93465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectionOf: () => (/* binding */ connectionOf),
/* harmony export */   environmentSource: () => (/* binding */ environmentSource)
/* harmony export */ });
/* harmony import */ var _inputs_search_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21740);
/* harmony import */ var _read_text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53764);


function environmentSource(env) {
    return {
        given: (name) => env[variableName(name)],
        nameOf: variableName,
        env: (name) => env[name],
        readText: _read_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextFile */ .G,
    };
}
function connectionOf(source) {
    return async (kind) => (await (0,_inputs_search_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .readSearchConnection */ .l)(kind, 'controller', source)).connection;
}
function variableName(name) {
    return name.replaceAll('-', '_').toUpperCase();
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


/***/ })

};
