import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';

// Makes a JSON Schema of what Grafana's own types say of dashboards, of queries, and of the panels that this project uses.
// Usage: node scripts/cut-grafana-schema.ts <folder>, that of the npm package @grafana/grafana-foundation-sdk.

const TARGET = '__tests__/fixtures/grafana/dashboard.schema.json';

const ROOTS = [
  ...['dashboard.Dashboard', 'elasticsearch.dataquery', 'table.Options', 'table.FieldConfig'],
  ...['timeseries.Options', 'timeseries.FieldConfig', 'trend.Options', 'trend.FieldConfig'],
];

type Json = Readonly<Record<string, unknown>>;

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the package: node scripts/cut-grafana-schema.ts <folder>.');
const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { readonly version: string };
const files = new Map<string, ts.SourceFile>();
const definitions: Record<string, Json> = {};
const waiting = [...ROOTS];
for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
  definitions[next] ??= await definitionOf(next);
}
const sorted = Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)));
const comment = `Made by scripts/cut-grafana-schema.ts from @grafana/grafana-foundation-sdk ${version}; see README.md.`;
await mkdir(dirname(TARGET), { recursive: true });
await writeFile(TARGET, `${JSON.stringify({ $comment: comment, definitions: sorted }, null, 1)}\n`);
console.log(`${TARGET}: ${Object.keys(sorted).length} types`);

async function definitionOf(name: string): Promise<Json> {
  const [unit = '', type = ''] = name.split('.');
  const source = files.get(unit) ?? (await parse(unit));
  files.set(unit, source);
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement) && statement.name.text === type) return objectOf(statement.members, unit);
    if (ts.isTypeAliasDeclaration(statement) && statement.name.text === type) return schemaOf(statement.type, unit);
    if (ts.isEnumDeclaration(statement) && statement.name.text === type)
      return { enum: statement.members.map(valueOf) };
  }
  throw new Error(`${unit} declares no ${type}.`);
}

async function parse(unit: string): Promise<ts.SourceFile> {
  const path = join(folder ?? '', 'dist', unit, 'types.gen.d.ts');
  return ts.createSourceFile(path, await readFile(path, 'utf8'), ts.ScriptTarget.Latest);
}

function objectOf(members: readonly ts.TypeElement[], unit: string): Json {
  const fields = members.filter(ts.isPropertySignature);
  const properties = fields.map((field) => [nameOf(field.name), schemaOf(field.type, unit)]);
  const required = fields.filter((field) => field.questionToken === undefined).map((field) => nameOf(field.name));
  return { type: 'object', additionalProperties: false, required, properties: Object.fromEntries(properties) as Json };
}

function schemaOf(type: ts.TypeNode | undefined, unit: string): Json {
  if (type === undefined) return {};
  if (ts.isTypeLiteralNode(type)) return objectOf(type.members, unit);
  if (ts.isParenthesizedTypeNode(type)) return schemaOf(type.type, unit);
  if (ts.isArrayTypeNode(type)) return { type: 'array', items: schemaOf(type.elementType, unit) };
  if (ts.isUnionTypeNode(type)) return { anyOf: type.types.map((one) => schemaOf(one, unit)) };
  if (ts.isLiteralTypeNode(type)) return { const: literalOf(type.literal) };
  if (ts.isTypeReferenceNode(type)) return referenceOf(type, unit);
  switch (type.kind) {
    case ts.SyntaxKind.StringKeyword:
      return { type: 'string' };
    case ts.SyntaxKind.NumberKeyword:
      return { type: 'number' };
    case ts.SyntaxKind.BooleanKeyword:
      return { type: 'boolean' };
    case ts.SyntaxKind.AnyKeyword:
    case ts.SyntaxKind.UnknownKeyword:
      return {};
    default:
      throw new Error(`${unit} has a type that this script does not know: ${ts.SyntaxKind[type.kind]}.`);
  }
}

/** `Name`, `common.Name`, the value `Enum.Member`, or `Record<string, T>`. */
function referenceOf({ typeName, typeArguments }: ts.TypeReferenceNode, unit: string): Json {
  if (ts.isIdentifier(typeName)) {
    if (typeName.text === 'Record') return { type: 'object', additionalProperties: schemaOf(typeArguments?.[1], unit) };
    return definition(unit, typeName.text);
  }
  const left = (typeName.left as ts.Identifier).text;
  if (left === 'common') return definition('common', typeName.right.text);
  // What every data source defines for itself.
  if (left === 'cog') return { type: 'object' };
  return { const: memberOf(unit, left, typeName.right.text) };
}

function definition(unit: string, name: string): Json {
  waiting.push(`${unit}.${name}`);
  return { $ref: `#/definitions/${unit}.${name}` };
}

function memberOf(unit: string, enumName: string, name: string): unknown {
  for (const statement of files.get(unit)?.statements ?? []) {
    if (!ts.isEnumDeclaration(statement) || statement.name.text !== enumName) continue;
    const member = statement.members.find((one) => nameOf(one.name) === name);
    if (member !== undefined) return valueOf(member);
  }
  throw new Error(`${unit} has no ${enumName}.${name}.`);
}

function valueOf({ initializer }: ts.EnumMember): unknown {
  return initializer === undefined ? null : literalOf(initializer);
}

function literalOf(literal: ts.Node): unknown {
  if (ts.isStringLiteral(literal)) return literal.text;
  if (ts.isNumericLiteral(literal)) return Number(literal.text);
  if (ts.isPrefixUnaryExpression(literal)) return -Number((literal.operand as ts.NumericLiteral).text);
  if (literal.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (literal.kind === ts.SyntaxKind.FalseKeyword) return false;
  return null;
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
}
