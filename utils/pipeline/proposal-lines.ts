import { clean } from './clean.ts';
import { MAX_LINES, type ProposalLine } from './proposal.ts';
import {
  type NumberProblem,
  type ReadNumber,
  readPercent,
  readPrice,
  readQuantity,
} from './proposal-numbers.ts';

/** Columns of a pasted table, in this order; the last three may be missing. */
export const PASTED_COLUMNS = ['text', 'quantity', 'unitPrice', 'discount', 'tax'] as const;
export type PastedColumn = (typeof PASTED_COLUMNS)[number];

/** What could not be read of one row. */
export interface PastedProblem {
  /** Counted from 1, as the rep sees it. */
  row: number;
  column: PastedColumn;
  why: NumberProblem | 'too-long';
  /** What stands there. */
  cell: string;
}

export interface PastedLines {
  /** Without ids: the screen makes them. */
  lines: Omit<ProposalLine, 'id'>[];
  problems: PastedProblem[];
  /** The rows that could not be read, as they were pasted: what stays in the field. */
  rest: string;
  /** More rows than there is room for; then no line is given at all. */
  tooMany: { found: number; room: number } | null;
}

interface Row {
  number: number;
  cells: string[];
  raw: string;
}

/**
 * The rows of a table as spreadsheets copy it: cells parted by tabs, rows by line ends; a cell in quotes may hold both,
 * and a quote doubled. Empty rows count but are left out.
 */
function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  const row = /(?:"(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\r\n])+|(?<=\n|^)(?=\r?\n)/g;
  let number = 0;
  for (const [raw] of text.matchAll(row)) {
    number += 1;
    if (raw.trim() === '') continue;
    const cells = [...`\t${raw}`.matchAll(/\t(?:"((?:[^"]|"")*)"(?=\t|$)|([^\t]*))/g)].map(
      ([, quoted, plain]) => clean(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"')),
    );
    rows.push({ number, cells, raw });
  }
  return rows;
}

/** A first row in which no number is meant: the names of the columns. */
function isHeading({ number, cells }: Row): boolean {
  const numbers = cells.slice(1).filter((cell) => cell !== '');
  return number === 1 && numbers.length > 0 && numbers.every((cell) => !/\d/.test(cell));
}

interface Reading {
  locale: string;
  currency: string;
  /** Tax of a row without one, in hundredths of a per cent. */
  tax: number;
  /** Lines the offer has already. */
  taken: number;
}

/**
 * Reads lines pasted from a spreadsheet: text, quantity, unit price, discount %, tax %. What is not there takes its
 * usual value: one piece, no discount, the tax given. A row is taken whole or not at all.
 */
export function readPasted(text: string, reading: Reading): PastedLines {
  const rows = rowsOf(text).filter((row) => !isHeading(row));
  const room = MAX_LINES - reading.taken;
  if (rows.length > room) {
    return { lines: [], problems: [], rest: text, tooMany: { found: rows.length, room } };
  }
  const read = rows.map((row) => ({ row, ...readRow(row, reading) }));
  return {
    lines: read.flatMap(({ line }) => line ?? []),
    problems: read.flatMap(({ problems }) => problems),
    rest: read.flatMap(({ row, line }) => (line ? [] : row.raw)).join('\n'),
    tooMany: null,
  };
}

type ReadRow = { line: Omit<ProposalLine, 'id'> | null; problems: PastedProblem[] };

function readRow({ number, cells }: Row, { locale, currency, tax }: Reading): ReadRow {
  const problems: PastedProblem[] = [];
  const cell = (column: PastedColumn) => cells[PASTED_COLUMNS.indexOf(column)] ?? '';
  const take = (column: PastedColumn, found: ReadNumber): number => {
    if (found.ok) return found.value;
    problems.push({ row: number, column, why: found.why, cell: cell(column) });
    return 0;
  };
  const name = cell('text');
  if (name === '' || name.length > 500) {
    problems.push({ row: number, column: 'text', why: name === '' ? 'empty' : 'too-long', cell: name });
  }
  const line = {
    text: name,
    quantity: cell('quantity') === '' ? 1_000 : take('quantity', readQuantity(cell('quantity'), locale)),
    unit: null,
    unitPrice: take('unitPrice', readPrice(cell('unitPrice'), locale, currency)),
    discount: take('discount', readPercent(cell('discount'), locale)),
    tax: cell('tax') === '' ? tax : take('tax', readPercent(cell('tax'), locale)),
  };
  return { line: problems.length === 0 ? line : null, problems };
}
