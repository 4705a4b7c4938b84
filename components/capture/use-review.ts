import { zodResolver } from '@hookform/resolvers/zod';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useActs } from '../hooks/acts.ts';
import { focusNext } from '../hooks/focus.ts';
import { usePanel } from '../panel/state.ts';
import { emptyForm, restoredDraft, reviewForm, type ReviewForm } from './form.ts';
import type { Subject } from './subject.ts';
import { saveCommand } from './to-command.ts';

interface ReviewOptions {
  subject: Subject;
  into: string | null;
  logMails: boolean;
  /** What an earlier visit left of this form. */
  stored: unknown;
  keep: (data: unknown) => void;
  drop: () => void;
  onSaved: (personId: string | null) => void;
}

/** The life of a review form: filled from the page or its draft, kept while typed, saved once. */
export function useReview({ subject, into, logMails, stored, keep, drop, onSaved }: ReviewOptions) {
  const { t } = useLingui();
  const act = useActs();
  const [saving, setSaving] = useState(false);
  const remember = usePanel((panel) => panel.remember);
  const forget = usePanel((panel) => panel.forget);
  const form = useForm<ReviewForm>({
    resolver: zodResolver(reviewForm),
    defaultValues: emptyForm(subject, into, logMails),
    // What was left is laid over the page's own values, so that each field still knows whether the rep has touched it.
    values: restoredDraft(stored)?.form ?? emptyForm(subject, into, logMails),
    resetOptions: { keepDefaultValues: true },
  });

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true, isDirty: true },
        callback: ({ values, isDirty }) => {
          if (!isDirty) return;
          keep({ subject, form: values });
          remember({ key: subject.key, name: values.fullName.trim() });
        },
      }),
    [form, subject, keep, remember],
  );

  async function save(values: ReviewForm): Promise<void> {
    setSaving(true);
    const name = values.fullName.trim();
    const said = values.into
      ? t`Added to ${name}`
      : values.deal === 'open'
        ? t`${name} saved as a prospect`
        : t`${name} saved`;
    const result = await act('savePerson', saveNow(values, subject), {
      said,
      quiet: ['already-known'],
    });
    setSaving(false);
    if (result.ok) {
      drop();
      forget(subject.key);
      onSaved(result.personId);
      focusNext('advance', 'log');
    } else if (result.code === 'already-known') {
      form.setValue('into', result.personId, { shouldDirty: true });
      form.setValue('deal', 'none', { shouldDirty: true });
      form.setError('root', { message: 'already-known' });
      focusNext('save');
    }
  }

  function discard(): void {
    drop();
    forget(subject.key);
  }

  return { form, saving, discard, submit: form.handleSubmit(save) };
}

const saveNow = (form: ReviewForm, subject: Subject) => saveCommand(form, subject, new Date());
