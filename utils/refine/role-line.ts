import { fold } from '../pipeline/fold.ts';
import { isNamedLike } from './domain.ts';

/** Words of job titles, folded, in English, Spanish, Portuguese, French, German, Italian and Dutch. */
const TITLE_WORDS = new Set(
  `
  manager director head chief officer president vice vp svp evp avp ceo cto cfo coo cmo cio cro cpo chro founder
  cofounder owner lead leader engineer developer architect consultant advisor adviser analyst specialist coordinator
  assistant associate executive representative supervisor administrator buyer planner designer scientist researcher
  professor lecturer attorney lawyer counsel accountant controller treasurer secretary recruiter strategist technician
  trainer principal intern editor producer broker agent
  directora gerente jefe jefa responsable encargado encargada consejero consejera delegado delegada presidente
  presidenta vicepresidente vicepresidenta fundador fundadora cofundador cofundadora socio socia ingeniero ingeniera
  consultor consultora asesor asesora analista tecnico tecnica ejecutivo ejecutiva coordinador coordinadora
  administrador administradora administrativo administrativa comprador compradora abogado abogada contador contadora
  contable secretario secretaria asistente auxiliar arquitecto arquitecta disenador disenadora desarrollador
  desarrolladora profesor profesora becario becaria subdirector subdirectora subgerente apoderado apoderada
  propietario propietaria dueno duena comercial especialista
  diretor diretora gestor gestora chefe coordenador coordenadora engenheiro engenheira advogado advogada vendedor
  vendedora proprietario proprietaria supervisora assistente
  directeur directrice chargee charge chef cheffe gerant gerante fondateur fondatrice associe associee ingenieur
  ingenieure conseiller conseillere acheteur acheteuse avocat avocate assistante commerciale dirigeant dirigeante
  leiter leiterin geschaftsfuhrer geschaftsfuhrerin vorstand inhaber inhaberin prokurist prokuristin einkaufer
  einkauferin referent referentin berater beraterin entwickler entwicklerin assistentin mitarbeiter mitarbeiterin
  sachbearbeiter sachbearbeiterin
  direttore direttrice responsabile amministratore titolare consulente ingegnere avvocato impiegato
  eigenaar inkoper hoofd adviseur medewerker
  `
    .trim()
    .split(/\s+/),
);

/** Legal forms at the end of a company's name; the short ones only as companies write them. */
const LEGAL_FORM =
  /(?:^|[\s,])(?:GmbH(?: ?& ?Co\.? ?KG)?|AG|KG|OHG|UG|SE|S\.? ?A\.?|S\.? ?L\.?(?: ?U\.?)?|SA de CV|S\.A\. de C\.V\.|S\. ?de R\.L\.(?: de C\.V\.)?|SAPI de CV|S\.?A\.?S\.?U?|SARL|EURL|S\.?r\.?l\.?|S\.?p\.?A\.?|Ltda?\.?|Lda\.?|Limited|EIRELI|LLC|LLP|PLC|plc|Inc\.?|Incorporated|Corp\.?|Corporation|Co\.|Company|B\.?V\.?|N\.?V\.?|Oy|Oyj|A\/S|ApS|AB|ASA|Pty\.?(?: Ltd\.?)?|Pvt\.?(?: Ltd\.?)?|K\.K\.|Sp\. ?z ?o\.?o\.?|d\.o\.o\.|OOO)$/u;
/** The same where no space parts them from the name. */
const LEGAL_FORM_EAST =
  /^(?:株式会社|有限会社|合同会社|㈱|주식회사).|.(?:株式会社|有限会社|有限公司|有限责任公司|㈱|주식회사)$/u;

/** Whether a text ends in a legal form, and has a name before it. */
export function hasLegalForm(text: string): boolean {
  const match = LEGAL_FORM.exec(text);
  return (match !== null && match.index > 1) || LEGAL_FORM_EAST.test(text);
}

/** Whether a text is nothing but a legal form, as the second half of `Globex, Inc.` is. */
export function isLegalForm(text: string): boolean {
  return LEGAL_FORM.exec(text)?.index === 0;
}

/** Job titles where words are not parted by spaces: Chinese, Japanese, Korean. */
const TITLE_EAST =
  /(?:经理|經理|总监|總監|总裁|总经理|主管|工程师|工程師|顾问|顧問|专员|部長|課長|係長|社長|取締役|担当|マネージャー|ディレクター|대표|이사|부장|과장|차장|팀장|매니저)$/u;

/** Whether one of its words is a job's. German compounds (`Vertriebsleiterin`) count by their end. */
export function hasTitleWord(text: string): boolean {
  if (TITLE_EAST.test(text)) return true;
  return fold(text)
    .split(/[^\p{L}\p{M}]+/u)
    .some(
      (word) =>
        TITLE_WORDS.has(word) || /.(leiter|leiterin|berater|beraterin|referent|referentin)$/.test(word),
    );
}

/** Whether a text is short and quiet enough to stand in a record: no sentence, no address, no number, no label. */
function isPlain(text: string): boolean {
  return (
    text.length <= 100 &&
    text.split(' ').length <= 10 &&
    /\p{L}{2}/u.test(text) &&
    !/[@:<>{}=?!]|\d{3}|https?|www\.|\p{Ll}{2}[.;]$/u.test(text)
  );
}

/** Parts of a company, which are neither a title nor its name, folded. */
const DEPARTMENT =
  /\b(team|department|dept|departamento|dpto|depto|equipo|equipe|area|abteilung|service|division|ufficio|reparto)\b/;

/** What a part of a signature's line is. */
export type Part = 'title' | 'company' | 'unknown' | 'none';

/**
 * What one part of a signature's line is, by proof only: a company is named like one of the domains beside it, or ends
 * in a legal form; a title has a title's word. `unknown` could be either, `none` is neither.
 *
 * @param labels first labels of the domains that stand beside it (`globex`)
 */
export function partOf(text: string, labels: readonly string[]): Part {
  if (!isPlain(text) && !(hasLegalForm(text) && text.length <= 100)) return 'none';
  if (hasLegalForm(text) || isWhole(text, labels)) return 'company';
  if (hasTitleWord(text)) return 'title';
  if (/\d/.test(text) || DEPARTMENT.test(fold(text))) return 'none';
  return labels.some((label) => isNamedLike(label, text)) ? 'company' : 'unknown';
}

/** Whether a domain is the whole name, so that a title's word in it is part of the name (Sales Partners). */
function isWhole(text: string, labels: readonly string[]): boolean {
  const joined = fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  return labels.some((label) => label.replace(/-/g, '') === joined);
}
