import { isScript } from './element-kinds.ts';
import { expandedTexts } from './element-texts.ts';
import { filesInText } from './files-in-text.ts';
import { isSet, textOf, type PlanElement } from './plan-element.ts';
import type { ReachedElement } from './reach-elements.ts';
import type { XmlNode } from './xml-node.ts';

/** A file that the plan names. */
export interface FileFact {
  readonly kind: 'include' | 'data' | 'script' | 'upload' | 'keystore' | 'other';
  /** As written; may hold expressions. */
  readonly path: string;
  readonly element: string;
  readonly at: string;
}

/** A CSV data set. */
export interface DataSetFact {
  readonly name: string;
  readonly filename: string;
  readonly shareMode: string;
  readonly ignoreFirstLine: boolean;
  /** Empty: the first line of the file names them. */
  readonly variableNames: readonly string[];
  readonly quotedData: boolean;
  readonly recycle: boolean;
  readonly delimiter: string;
  readonly at: string;
}

/** Files of running elements: includes, data sets, script files, uploads, key stores, and those that functions read. */
export function readFiles(elements: readonly ReachedElement[]): readonly FileFact[] {
  return elements.flatMap(({ element }) => [...filesOf(element), ...namedInTexts(element)]);
}

/** CSV data sets that run. */
export function readDataSets(elements: readonly ReachedElement[]): readonly DataSetFact[] {
  return elements.filter(({ element }) => element.className === 'CSVDataSet').map(({ element }) => dataSetOf(element));
}

function dataSetOf(element: PlanElement): DataSetFact {
  const text = (property: string): string => textOf(element, property)?.text ?? '';
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

function filesOf(element: PlanElement): readonly FileFact[] {
  const one = (kind: FileFact['kind'], property: string): FileFact[] => {
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

/** Files that HTTP requests upload, each a row of its own. */
function uploadsOf(element: PlanElement): readonly FileFact[] {
  const uploads: FileFact[] = [];
  const visit = (node: XmlNode): void => {
    const path = node.attributes['name'] === 'File.path' ? node.text : '';
    if (path.trim() !== '')
      uploads.push({ kind: 'upload', path, element: element.name, at: `${element.file}:${node.line}` });
    for (const child of node.children) visit(child);
  };
  visit(element.node);
  return uploads;
}

function namedInTexts(element: PlanElement): readonly FileFact[] {
  return expandedTexts(element).flatMap(({ text, at }) =>
    filesInText(text).map((file) => ({ ...file, element: element.name, at })),
  );
}
