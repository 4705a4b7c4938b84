import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { exitCriteria } from '../../utils/pipeline/criterion.ts';
import { type Pipeline, profileOf } from '../../utils/pipeline/pipeline.ts';
import { frameKey, frameOf, standardFrame } from '../../utils/pipeline/qualification.ts';
import type { Names } from './activities-told.ts';
import { criterionName, profileQuestion } from './criteria.ts';
import { itemName } from './qualification.ts';
import { stageName } from './stages.ts';

/**
 * Looks up in the rep's pipelines what the log's ids are called. What was removed since goes by the standard name of its
 * id where there is one.
 *
 * @param people full names by id
 */
export function namesIn(
  i18n: I18n,
  pipelines: readonly Pipeline[],
  people: ReadonlyMap<string, string>,
): Names {
  const stages = pipelines.flatMap((pipeline) => pipeline.stages);
  const frames = [...pipelines.map(frameOf), ...frameKey.options.map(standardFrame)];
  const profiles = [...pipelines, { profile: null }].map(profileOf);
  return {
    stage: (id) => {
      const stage = stages.find((one) => one.id === id);
      return stage ? stageName(i18n, stage) : i18n._(msg`a stage since removed`);
    },
    criterion: (id) => {
      const criterion = stages.flatMap(exitCriteria).find((one) => one.id === id);
      return criterion ? criterionName(i18n, criterion) : i18n._(msg`a criterion since removed`);
    },
    item: (id) => {
      const item = frames.flatMap(({ items }) => items).find((one) => one.id === id);
      return item ? itemName(i18n, item) : i18n._(msg`a question since removed`);
    },
    question: (id) => {
      const item = profiles.flatMap(({ items }) => items).find((one) => one.id === id);
      return item ? profileQuestion(i18n, item) : i18n._(msg`a question since removed`);
    },
    person: (id) => people.get(id) ?? i18n._(msg`Somebody`),
  };
}
