export const id = 347;
export const ids = [347];
export const modules = {

/***/ 84347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parameteriseCommand: () => (/* binding */ parameteriseCommand)
});

// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
// EXTERNAL MODULE: ./build/core/jmx/decode-plan.js
var decode_plan = __webpack_require__(74120);
;// CONCATENATED MODULE: ./build/core/jmx/encode-as-before.js


function encodeAsBefore(editedText, before, path) {
    const encode = encoderOf(before);
    const text = (0,decode_plan/* decodePlan */.s)(before, path);
    if (!Buffer.from(encode(text)).equals(before)) {
        throw new run_error/* InputError */.d([
            `${path}: the encoding of this plan can be read, but not written without changing other characters. Save the plan as UTF-8 and run this again.`,
        ]);
    }
    return encode(editedText);
}
function encoderOf(before) {
    if (before[0] === 0xff && before[1] === 0xfe)
        return (text) => Buffer.from(text, 'utf16le');
    if (before[0] === 0xfe && before[1] === 0xff)
        return (text) => Buffer.from(text, 'utf16le').swap16();
    const start = Buffer.from(before.buffer, before.byteOffset, Math.min(before.length, 200)).toString('latin1');
    const encoding = /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1] ?? 'utf-8';
    return /^utf-?8$/i.test(encoding) || start.startsWith('ï»¿') ? (text) => Buffer.from(text) : singleByte(encoding);
}
function singleByte(encoding) {
    const decoder = new TextDecoder(encoding);
    const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]));
    return (text) => Buffer.concat(Array.from(text, (char) => {
        const byte = bytes.get(char);
        return byte === undefined ? Buffer.from(`&#${char.codePointAt(0) ?? 0};`) : Buffer.from([byte]);
    }));
}

// EXTERNAL MODULE: ./build/core/plan/properties.js
var properties = __webpack_require__(57231);
// EXTERNAL MODULE: ./build/core/jmx/element-kinds.js
var element_kinds = __webpack_require__(77000);
// EXTERNAL MODULE: ./build/core/jmx/evaluate.js + 1 modules
var evaluate = __webpack_require__(20601);
// EXTERNAL MODULE: ./build/core/jmx/plan-element.js
var plan_element = __webpack_require__(21334);
// EXTERNAL MODULE: ./build/core/plan/plain-number.js
var plain_number = __webpack_require__(61452);
// EXTERNAL MODULE: ./build/core/jmx/expression.js
var expression = __webpack_require__(84902);
;// CONCATENATED MODULE: ./build/core/jmx/property-expression.js


function readOfProperty(property, present, variables, whenBlank) {
    const text = present.trim() === '' ? whenBlank : present.trim();
    const { reads, value } = (0,evaluate/* evaluate */._)(text, { variables, properties: new Map() });
    const fallback = reads.length > 0 ? value : text;
    if (fallback === null)
        return null;
    const written = fallback.includes('${') ? nested(fallback) : plain(fallback);
    return written === null ? null : `\${__P(${escaped(property)},${written})}`;
}
function nested(text) {
    const parts = (0,expression/* parseExpression */.Y)(text);
    return parts.length === 1 && parts[0]?.kind !== 'text' && !text.includes('\\') ? text : null;
}
function plain(text) {
    return /[(){}]/.test(text) ? null : escaped(text);
}
function escaped(text) {
    return text.replaceAll(/[\\,$]/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./build/core/jmx/set-property.js

function setProperties(planText, element, values) {
    const edits = [];
    const missing = [];
    for (const value of values) {
        const node = (0,plan_element/* propertyNode */.Ef)(element, value.property);
        if (node === undefined)
            missing.push(value);
        else
            edits.push(...replaceNode(planText, node, value));
    }
    return missing.length === 0 ? edits : [...edits, insertInto(planText, element.node, missing)];
}
function replaceText(planText, node, value) {
    if (node.end !== node.tagEnd)
        return [{ start: node.tagEnd, end: endTagStart(planText, node), text: escapeText(value) }];
    const open = planText.slice(node.tagStart, node.tagEnd).replace(/\s*\/>$/, '>');
    return [{ start: node.tagStart, end: node.end, text: `${open}${escapeText(value)}</${node.tag}>` }];
}
function replaceNode(planText, node, value) {
    const isKept = value.form === 'bool' ? node.tag === 'boolProp' : node.tag === 'stringProp';
    if (isKept && node.children.length === 0)
        return replaceText(planText, node, value.value);
    return [{ start: node.tagStart, end: node.end, text: propertyText(value) }];
}
function insertInto(planText, parent, values) {
    const last = parent.children.at(-1);
    if (last !== undefined) {
        const space = spaceBefore(planText, last.tagStart);
        return { start: last.end, end: last.end, text: values.map((value) => space + propertyText(value)).join('') };
    }
    const outer = spaceBefore(planText, parent.tagStart);
    const inner = outer === '' ? '' : `${outer}  `;
    const texts = values.map((value) => inner + propertyText(value)).join('');
    if (parent.end !== parent.tagEnd) {
        const end = endTagStart(planText, parent);
        return { start: parent.tagEnd, end, text: `${texts}${outer}` };
    }
    const open = planText.slice(parent.tagStart, parent.tagEnd).replace(/\s*\/>$/, '>');
    return { start: parent.tagStart, end: parent.end, text: `${open}${texts}${outer}</${parent.tag}>` };
}
function propertyText({ property, value, form = 'string' }) {
    const tag = `${form}Prop`;
    return `<${tag} name="${escapeText(property)}">${escapeText(value)}</${tag}>`;
}
function endTagStart(planText, node) {
    return planText.lastIndexOf('</', node.end - 1);
}
function spaceBefore(planText, offset) {
    return /(?:\r\n|\n|\r)[ \t]*$/.exec(planText.slice(Math.max(0, offset - MAX_INDENTATION), offset))?.[0] ?? '';
}
const MAX_INDENTATION = 2_000;
function escapeText(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

// EXTERNAL MODULE: ./build/core/jmx/thread-groups.js
var thread_groups = __webpack_require__(88373);
;// CONCATENATED MODULE: ./build/core/jmx/group-edits.js






function groupEdits(group, properties) {
    switch (group.fact.model) {
        case 'threads':
            return threadsEdits(group, properties);
        case 'unknown':
            return unknownEdits(group, properties);
        case 'concurrency':
        case 'arrivals':
            return levelEdits(group, properties);
        case 'stepping':
            return steppingEdits(group, properties);
        case 'ultimate':
            return ultimateEdits(group, properties);
        case 'free-form-arrivals':
        case 'open-model':
            return { edits: [], notes: [`${named(group)} follows a schedule, which is not one number: it stays as it is.`] };
    }
}
const DEFAULT_DURATION_SEC = '60';
function threadsEdits(group, properties) {
    const changes = new Changes(group);
    if (properties.users !== null)
        changes.read('ThreadGroup.num_threads', properties.users, '1');
    changes.read('ThreadGroup.ramp_time', properties.rampUp, '0');
    if (isOwnNumber(group, 'ThreadGroup.duration')) {
        const present = Number(presentText(group, 'ThreadGroup.duration'));
        if (present > 0)
            changes.read('ThreadGroup.duration', properties.duration, DEFAULT_DURATION_SEC);
        else
            changes.set('ThreadGroup.duration', `\${__P(${properties.duration},${DEFAULT_DURATION_SEC})}`);
        changes.edits.push(...endlessLoops(group, changes.notes));
    }
    const scheduler = presentText(group, 'ThreadGroup.scheduler').toLowerCase();
    if (scheduler !== 'true' && !scheduler.includes('${'))
        changes.set('ThreadGroup.scheduler', 'true', 'bool');
    return changes.all();
}
function endlessLoops(group, notes) {
    const controller = (0,plan_element/* propertyNode */.Ef)(group.element, 'ThreadGroup.main_controller');
    const loops = controller?.children.find((child) => child.attributes['name'] === 'LoopController.loops');
    if (loops === undefined || !/^\s*\d+\s*$/.test(loops.text))
        return [];
    notes.push(`${named(group)} ended by its loops (${loops.text.trim()}); now its duration ends it.`);
    return replaceText(group.planText, loops, '-1');
}
function unknownEdits(group, properties) {
    const changes = new Changes(group);
    if (properties.users !== null)
        changes.read('ThreadGroup.num_threads', properties.users, '1');
    if ((0,plan_element/* textOf */.b6)(group.element, 'ThreadGroup.ramp_time') !== null)
        changes.read('ThreadGroup.ramp_time', properties.rampUp, '0');
    const which = changes.isEmpty() ? 'it stays as it is' : 'only its users and its ramp-up are looked at';
    changes.notes.push(`${named(group)} (${group.fact.className}) is of a plugin that is not known here: ${which}.`);
    return changes.all();
}
function levelEdits(group, properties) {
    const changes = new Changes(group);
    const scale = (0,thread_groups/* secondsPerUnit */.x)(group.element);
    const isArrivals = group.fact.model === 'arrivals';
    const scaled = ['RampUp', 'Hold', ...(isArrivals ? ['TargetLevel'] : [])];
    if (!isArrivals && properties.users !== null)
        changes.read('TargetLevel', properties.users, '1');
    if (scale !== 1 && !scaled.every((property) => isPlainNumber(presentText(group, property)))) {
        changes.notes.push(`${named(group)} counts in minutes and its numbers are expressions: set its time unit to seconds in JMeter, and run this again.`);
        return changes.all();
    }
    if (scale !== 1)
        changes.set('Unit', 'S');
    changes.read('RampUp', properties.rampUp, '0', scale);
    changes.read('Hold', properties.duration, DEFAULT_DURATION_SEC, scale);
    if (isArrivals)
        changes.read('TargetLevel', properties.rate, '1', 1 / scale);
    return changes.all();
}
function steppingEdits(group, properties) {
    const changes = new Changes(group);
    if (properties.users !== null)
        changes.read('ThreadGroup.num_threads', properties.users, '1');
    changes.read('rampUp', properties.rampUp, '0');
    changes.read('flighttime', properties.duration, DEFAULT_DURATION_SEC);
    if (!changes.isEmpty())
        changes.notes.push(`${named(group)} starts its users in steps: ${properties.rampUp} is the ramp of one step. Give load.warmUp the time of all steps.`);
    return changes.all();
}
function ultimateEdits(group, properties) {
    const rows = (0,plan_element/* propertyNode */.Ef)(group.element, 'ultimatethreadgroupdata')?.children ?? [];
    const row = rows.length === 1 ? rows[0] : undefined;
    if (row === undefined)
        return {
            edits: [],
            notes: [`${named(group)} has ${rows.length} rows, which are not one number: it stays as it is.`],
        };
    const changes = new Changes(group);
    const cells = [
        { index: 0, property: properties.users },
        { index: 2, property: properties.rampUp },
        { index: 3, property: properties.duration },
    ];
    for (const { index, property } of cells) {
        const cell = row.children[index];
        if (cell === undefined || property === null || !isReplaced(cell.text, property === properties.users, group))
            continue;
        const text = readOfProperty(property, cell.text, group.variables, '0');
        if (text !== null)
            changes.edits.push(...replaceText(group.planText, cell, text));
    }
    return changes.all();
}
class Changes {
    edits = [];
    notes = [];
    #group;
    #values = [];
    constructor(group) {
        this.#group = group;
    }
    set(property, value, form = 'string') {
        this.#values.push({ property, value, form });
    }
    read(field, property, whenBlank, scale = 1) {
        const isUsers = field === 'ThreadGroup.num_threads' || (field === 'TargetLevel' && this.#group.fact.users !== null);
        const present = presentText(this.#group, field);
        if (!isReplaced(present, isUsers, this.#group))
            return;
        const scaled = scale !== 1 && isPlainNumber(present) ? (0,plain_number/* plainNumber */.k)(Number(present) * scale) : present;
        const value = readOfProperty(property, scaled, this.#group.variables, whenBlank);
        if (value !== null)
            this.set(field, value);
        else
            this.notes.push(`${named(this.#group)}: ${field} is "${present}", which cannot be a default: it stays as it is.`);
    }
    isEmpty() {
        return this.edits.length === 0 && this.#values.length === 0;
    }
    all() {
        const { planText, element } = this.#group;
        return { edits: [...this.edits, ...setProperties(planText, element, this.#values)], notes: this.notes };
    }
}
function isReplaced(present, isUsers, { variables }) {
    return isUsers || (0,evaluate/* evaluate */._)(present, { variables, properties: new Map() }).reads.length === 0;
}
function isOwnNumber(group, field) {
    return isReplaced(presentText(group, field), false, group);
}
function presentText({ element }, field) {
    return (0,plan_element/* textOf */.b6)(element, field)?.text.trim() ?? '';
}
function isPlainNumber(text) {
    return /^\d*\.?\d*$/.test(text);
}
function named({ fact }) {
    return `The thread group ${JSON.stringify(fact.name)} (${fact.at})`;
}

// EXTERNAL MODULE: ./build/core/jmx/users-words.js + 1 modules
var users_words = __webpack_require__(30294);
// EXTERNAL MODULE: ./build/core/jmx/xml-node.js
var xml_node = __webpack_require__(46068);
;// CONCATENATED MODULE: ./build/core/jmx/parameterise-plan.js






function parameterisePlan(planText, facts, names) {
    const groups = (0,users_words/* loadGroups */.F)(facts.groups);
    const words = (0,users_words/* usersWords */.a)(groups, names);
    const elements = groupElements((0,plan_element/* readElements */.cl)((0,xml_node/* readXml */.k)(planText, facts.path), facts.path));
    const edits = [];
    const notes = [];
    for (const [index, fact] of facts.groups.entries()) {
        const element = elements[index];
        if (element === undefined || !groups.includes(fact))
            continue;
        const users = words.get(fact);
        const changed = groupEdits({ planText, element, fact, variables: facts.variables }, {
            users: users?.property === null ? (0,properties/* propertyName */.Bz)(names, users.word) : null,
            rampUp: (0,properties/* propertyName */.Bz)(names, 'rampUp'),
            duration: (0,properties/* propertyName */.Bz)(names, 'duration'),
            rate: (0,properties/* propertyName */.Bz)(names, 'rate'),
        });
        edits.push(...changed.edits);
        notes.push(...changed.notes, ...keptUsersNotes(fact, words.has(fact)), ...nameNotes(users, names));
    }
    return { edits, notes };
}
function groupElements(top) {
    return top.flatMap((element) => ((0,element_kinds/* isThreadGroup */.mI)(element) ? [element] : groupElements(element.children)));
}
function keptUsersNotes(group, hasWord) {
    if (hasWord || group.model !== 'threads')
        return [];
    return [
        `The thread group ${JSON.stringify(group.name)} (${group.at}) keeps its own number of users, since another group reads the users of the load. Let that one read users.<group> if both are meant.`,
    ];
}
function nameNotes(users, names) {
    const property = users?.property ?? null;
    if (users === undefined || property === null || property === (0,properties/* propertyName */.Bz)(names, users.word))
        return [];
    return [
        `The plan reads the property ${JSON.stringify(property)} for ${users.word}: write load.names: { ${JSON.stringify(users.word)}: ${JSON.stringify(property)} }.`,
    ];
}

// EXTERNAL MODULE: ./build/core/jmx/reach-elements.js
var reach_elements = __webpack_require__(33763);
;// CONCATENATED MODULE: ./build/core/jmx/target-edits.js







function targetEdits(plan, readBeside, variables, choice) {
    const reached = (0,reach_elements/* reachElements */.rp)((0,plan_element/* readElements */.cl)((0,xml_node/* readXml */.k)(plan.text, plan.path), plan.path), readBeside).elements;
    const requests = reached.filter(({ element }) => (0,element_kinds/* isHttpSampler */.F9)(element));
    const owners = requests.flatMap((request) => {
        const owner = ownerOf(request, 'HTTPSampler.domain');
        const host = owner === null ? '' : textIn(owner, 'HTTPSampler.domain');
        return owner === null || host.includes('${') ? [] : [{ request, owner, host }];
    });
    const hosts = [...new Set(owners.map(({ host }) => host))];
    const host = choice.host ?? (hosts.length === 1 ? hosts[0] : undefined);
    if (host === undefined || !hosts.includes(host))
        return { edits: [], notes: [whyNone(hosts, choice.host)] };
    const values = new Map();
    const notes = new Set();
    for (const { request, owner } of owners.filter((one) => one.host === host)) {
        for (const [property, word] of FIELDS) {
            const field = ownerOf(request, property) ?? owner;
            const value = readOfProperty((0,properties/* propertyName */.Bz)(choice.names, word), textIn(field, property), variables, '');
            if (value === null || textIn(field, property).includes('${'))
                continue;
            if (field.file !== plan.path)
                notes.add(`${field.at} "${field.name}" is in another file, which stays as it is.`);
            else
                values.set(field, (values.get(field) ?? new Map()).set(property, { property, value }));
        }
    }
    const edits = [...values].flatMap(([element, own]) => setProperties(plan.text, element, [...own.values()]));
    return { edits, notes: [...notes] };
}
const FIELDS = [
    ['HTTPSampler.domain', 'targetHost'],
    ['HTTPSampler.port', 'targetPort'],
    ['HTTPSampler.protocol', 'targetProtocol'],
];
function ownerOf({ element, defaults }, property) {
    return [element, ...defaults].find((one) => textIn(one, property) !== '') ?? null;
}
function textIn(element, property) {
    return (0,plan_element/* textOf */.b6)(element, property)?.text.trim() ?? '';
}
function whyNone(hosts, chosen) {
    const all = hosts.map((host) => JSON.stringify(host)).join(', ');
    if (hosts.length === 0)
        return 'No request of the plan names its host as plain text, so no address was edited.';
    if (chosen === null)
        return `The plan sends to several hosts (${all}): name the system under test by --target <host>.`;
    return `No request of the plan names the host ${JSON.stringify(chosen)}; it names ${all}.`;
}

;// CONCATENATED MODULE: ./build/core/jmx/text-edit.js
function applyEdits(text, edits) {
    const parts = [];
    let done = 0;
    for (const edit of inOrder(edits)) {
        if (edit.start < done)
            throw new Error(`two edits overlap at offset ${edit.start}`);
        parts.push(text.slice(done, edit.start), edit.text);
        done = edit.end;
    }
    parts.push(text.slice(done));
    return parts.join('');
}
function inOrder(edits) {
    return [...edits].sort((a, b) => a.start - b.start);
}

// EXTERNAL MODULE: ./build/core/jmx/judge-groups.js
var judge_groups = __webpack_require__(47050);
// EXTERNAL MODULE: ./build/core/jmx/read-plan-facts.js + 8 modules
var read_plan_facts = __webpack_require__(53816);
// EXTERNAL MODULE: ./build/core/render/sanitize.js
var sanitize = __webpack_require__(73300);
;// CONCATENATED MODULE: ./build/core/render/unified-diff.js

const CONTEXT_LINES = 3;
function unifiedDiff(path, text, edits, paint = (_style, line) => line) {
    const starts = lineStarts(text);
    const changes = changesOf(text, starts, edits);
    const lines = [];
    let shift = 0;
    for (const hunk of hunksOf(changes, starts.length)) {
        const removed = hunk.to - hunk.from;
        const body = [];
        let line = hunk.from;
        let added = 0;
        for (const change of hunk.changes) {
            for (; line < change.from; line += 1)
                body.push(` ${lineAt(text, starts, line)}`);
            for (; line < change.to; line += 1)
                body.push(paint('bad', `-${lineAt(text, starts, line)}`));
            for (const own of change.lines)
                body.push(paint('good', `+${own}`));
            added += change.lines.length - (change.to - change.from);
        }
        for (; line < hunk.to; line += 1)
            body.push(` ${lineAt(text, starts, line)}`);
        const range = `@@ -${hunk.from + 1},${removed} +${hunk.from + 1 + shift},${removed + added} @@`;
        lines.push(paint('dim', range), ...body);
        shift += added;
    }
    if (lines.length === 0)
        return '';
    return [`--- a/${path}`, `+++ b/${path}`, ...lines, ''].join('\n');
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0 && at + 1 < text.length; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function lineAt(text, starts, line) {
    return withoutLineFeed(text.slice(starts[line], starts[line + 1] ?? text.length));
}
function withoutLineFeed(line) {
    return line.endsWith('\n') ? line.slice(0, -1) : `${line}\n\\ No newline at end of file`;
}
function changesOf(text, starts, edits) {
    const spans = [];
    for (const edit of inOrder(edits)) {
        if (text.slice(edit.start, edit.end) === edit.text)
            continue;
        const from = lineOf(starts, edit.start);
        const to = lineOf(starts, edit.end) + 1;
        const last = spans.at(-1);
        if (last !== undefined && from <= last.to) {
            last.to = Math.max(last.to, to);
            last.edits.push(edit);
        }
        else
            spans.push({ from, to, edits: [edit] });
    }
    return spans.map(({ from, to, edits: own }) => {
        const start = starts[from] ?? 0;
        const end = starts[to] ?? text.length;
        const moved = own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
        const changed = applyEdits(text.slice(start, end), moved).match(/[^\n]*\n|[^\n]+$/g) ?? [];
        return { from, to, lines: changed.map(withoutLineFeed) };
    });
}
function lineOf(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function hunksOf(changes, lineCount) {
    const hunks = [];
    for (const change of changes) {
        const from = Math.max(0, change.from - CONTEXT_LINES);
        const to = Math.min(lineCount, change.to + CONTEXT_LINES);
        const last = hunks.at(-1);
        if (last !== undefined && from <= last.to) {
            last.to = to;
            last.changes.push(change);
        }
        else
            hunks.push({ from, to, changes: [change] });
    }
    return hunks;
}

// EXTERNAL MODULE: ./build/cli/command-io.js
var command_io = __webpack_require__(68413);
// EXTERNAL MODULE: ./build/cli/read-plan.js
var read_plan = __webpack_require__(57749);
// EXTERNAL MODULE: ./build/cli/read-spec.js + 12 modules
var read_spec = __webpack_require__(66081);
// EXTERNAL MODULE: ./build/cli/replace-file.js
var replace_file = __webpack_require__(84820);
;// CONCATENATED MODULE: ./build/cli/parameterise-command.js














function parameteriseCommand(planFile, flags, env, io) {
    return (0,command_io/* refusing */.c)(io, async () => {
        const names = flags.config === undefined ? {} : (await (0,read_spec/* readSpec */.O)({ config: flags.config }, env)).load.names;
        const plan = (0,read_plan/* readPlan */.m)(planFile);
        if ((0,users_words/* loadGroups */.F)(plan.facts.groups).length === 0)
            throw new run_error/* InputError */.d((0,judge_groups/* judgeGroups */.y)(plan.facts).faults);
        const { edits, notes } = allEdits(planFile, plan, names, flags.target);
        io.out(shown(unifiedDiff(planFile, plan.text, edits, io.paint), io));
        for (const note of notes)
            io.err(`note: ${(0,sanitize/* sanitizeLine */.g)(note)}\n`);
        const shownFile = (0,sanitize/* sanitizeLine */.g)(planFile);
        if (edits.length === 0) {
            io.err(`${shownFile} needs no edit.\n`);
            return 0;
        }
        const edited = encodeAsBefore(applyEdits(plan.text, edits), plan.bytes, planFile);
        (0,read_plan_facts/* readPlanFacts */.f)({ path: planFile, bytes: edited }, plan.readBeside);
        if (flags.write === true)
            await (0,replace_file/* replaceFile */.f)(planFile, edited);
        io.err(flags.write === true ? `${shownFile} is written.\n` : `Nothing is written; --write makes these edits.\n`);
        return 0;
    });
}
function allEdits(path, { text, facts, readBeside }, names, target) {
    const load = parameterisePlan(text, facts, names);
    if (target === undefined)
        return load;
    const host = target === true ? null : target;
    const aimed = targetEdits({ text, path }, readBeside, facts.variables, { host, names });
    return { edits: [...load.edits, ...aimed.edits], notes: [...load.notes, ...aimed.notes] };
}
function shown(diff, { paint }) {
    return paint === undefined ? diff : diff.replaceAll(/(?!\u001b\[\d+m)[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}


/***/ }),

/***/ 57749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_jmx_decode_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74120);
/* harmony import */ var _core_jmx_read_plan_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53816);
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12918);





function readPlan(file) {
    const bytes = readPlanBytes(file);
    const readBeside = (path) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), path));
        }
        catch {
            return null;
        }
    };
    return { bytes, text: (0,_core_jmx_decode_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePlan */ .s)(bytes, file), facts: (0,_core_jmx_read_plan_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlanFacts */ .f)({ path: file, bytes }, readBeside), readBeside };
}
function readPlanBytes(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    catch (error) {
        const { code, message } = error;
        const why = code === 'ENOENT' ? 'there is no such file' : message;
        throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d([`${file} cannot be read: ${why}. Name the .jmx file that JMeter saved.`]);
    }
}


/***/ }),

/***/ 84820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile),
/* harmony export */   x: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12918);



async function replaceFile(path, content) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path);
    const mode = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).then((found) => found.mode & 0o777, () => 0o666);
    await put(file, content, mode, (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file));
}
async function createFile(path, content) {
    try {
        await put(path, content, 0o666, (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(temporary, path));
        return true;
    }
    catch (error) {
        if (error instanceof _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d && error.cause.code === 'EEXIST')
            return false;
        throw error;
    }
}
async function put(path, content, mode, place) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content, { flag: 'wx', mode });
        await place(temporary);
    }
    catch (error) {
        const fault = new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d([
            `${path} cannot be written: ${error.message}. A file in a folder that is there and writable is expected.`,
        ]);
        fault.cause = error;
        throw fault;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
}


/***/ }),

/***/ 30294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ loadGroups),
  a: () => (/* binding */ usersWords)
});

// EXTERNAL MODULE: ./build/core/plan/properties.js
var properties = __webpack_require__(57231);
;// CONCATENATED MODULE: ./build/core/jmx/group-keys.js
function groupKeys(groups) {
    const keys = new Map();
    const taken = new Set();
    for (const group of groups) {
        const plain = group.name
            .replaceAll(/[^\p{L}\p{N} ._-]+/gu, '-')
            .replaceAll(/^[ ._-]+|[ ._-]+$/g, '')
            .replaceAll(/ +/g, ' ');
        const base = plain === '' ? 'group' : plain;
        let key = base;
        for (let n = 2; taken.has(key); n += 1)
            key = `${base}-${n}`;
        taken.add(key);
        keys.set(group, key);
    }
    return keys;
}

;// CONCATENATED MODULE: ./build/core/jmx/users-words.js


function loadGroups(groups) {
    return groups.filter((group) => group.enabled && group.phase === 'main');
}
function usersWords(groups, names) {
    const counted = groups.filter(isCounted);
    const total = (0,properties/* propertyName */.Bz)(names, 'users');
    const ofTotal = counted.filter((group) => propertiesOf(group).includes(total));
    const [only] = counted.length === 1 ? counted : ofTotal;
    if (only !== undefined && (counted.length === 1 || ofTotal.length === 1)) {
        const property = propertiesOf(only).includes(total) ? total : (propertiesOf(only)[0] ?? null);
        return new Map([[only, { word: 'users', property }]]);
    }
    const keys = groupKeys(groups);
    return new Map(counted.map((group) => {
        const own = propertiesOf(group).find((name) => name !== total && readers(counted, name) === 1) ?? null;
        return [group, { word: wordOf(own, names) ?? `users.${keys.get(group) ?? group.name}`, property: own }];
    }));
}
function isCounted(group) {
    switch (group.model) {
        case 'threads':
            return true;
        case 'unknown':
        case 'concurrency':
        case 'stepping':
            return group.users !== null;
        case 'ultimate':
            return group.users?.terms.length === 1;
        case 'arrivals':
        case 'free-form-arrivals':
        case 'open-model':
            return false;
    }
}
function propertiesOf(group) {
    return group.users?.properties ?? [];
}
function readers(groups, property) {
    return groups.filter((group) => propertiesOf(group).includes(property)).length;
}
function wordOf(property, names) {
    if (property === null)
        return null;
    const named = Object.entries(names).find(([word, name]) => name === property && word.startsWith('users.'));
    if (named !== undefined)
        return named[0];
    return /^users\.[^\s]/.test(property) ? property : null;
}


/***/ })

};
