import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Stage, StageKey } from '../../utils/pipeline/pipeline.ts';

/** The standard name of each stage: the verb of what the rep does there. */
export const STAGE_NAMES: Record<StageKey, MessageDescriptor> = {
  prospect: msg({ message: 'Prospect', context: 'stage' }),
  contact: msg({ message: 'Contact', context: 'stage' }),
  qualify: msg({ message: 'Qualify', context: 'stage' }),
  present: msg({ message: 'Present', context: 'stage' }),
  negotiate: msg({ message: 'Negotiate', context: 'stage' }),
  close: msg({ message: 'Close', context: 'stage' }),
  'follow-up': msg({ message: 'Follow-up', context: 'stage' }),
};

/** What a stage is called on screen: the rep's own name for it, else the standard one in the current language. */
export function stageName(i18n: I18n, stage: Pick<Stage, 'id' | 'key' | 'name'>): string {
  if (stage.name) return stage.name;
  return stage.key ? i18n._(STAGE_NAMES[stage.key]) : stage.id;
}

/** What a pipeline is called on screen. */
export function pipelineName(i18n: I18n, pipeline: { name: string | null }): string {
  return pipeline.name ?? i18n._(msg`Sales`);
}
