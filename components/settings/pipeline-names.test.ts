import { expect, test } from 'vitest';
import { STANDARD_STAGES } from '../../utils/pipeline/pipeline.ts';
import { changedNames, namesOf } from './pipeline-names.ts';

const pipeline = {
  id: 'pipeline-standard',
  name: null,
  stages: STANDARD_STAGES.map((stage) => (stage.id === 'qualify' ? { ...stage, name: 'Filtrar' } : stage)),
};
const names = namesOf(pipeline);

test('the same names are no change', () => {
  expect(changedNames(pipeline, names)).toBeNull();
  expect(changedNames(pipeline, { ...names, qualify: ' Filtrar ' })).toBeNull();
});

test('only what differs is sent, trimmed', () => {
  expect(changedNames(pipeline, { ...names, '': ' Obra ', close: 'Firma' })).toEqual({
    pipelineId: 'pipeline-standard',
    name: 'Obra',
    stageNames: { close: 'Firma' },
  });
});

test('an emptied name is the standard one again', () => {
  expect(changedNames(pipeline, { ...names, qualify: ' ' })).toEqual({
    pipelineId: 'pipeline-standard',
    stageNames: { qualify: null },
  });
});
