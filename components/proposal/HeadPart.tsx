import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { nextAct } from '../hooks/focus.ts';
import { LOCALE_NAMES } from '../settings/locale-names.ts';
import { currencies } from '../settings/regions.ts';
import { Field } from '../ui/Field.tsx';
import { Section } from '../ui/Section.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { PROPOSAL_PROBLEMS } from '../words/proposals.ts';
import type { PartProps } from './part-props.ts';

/** What the offer is called, for whom it is, in which language and currency, and how it begins. */
export function HeadPart({ form, read, change }: PartProps) {
  const { i18n, t } = useLingui();
  const all = useMemo(() => currencies(i18n.locale), [i18n.locale]);
  const { texts } = read;
  const error = (name: keyof typeof texts) => {
    const problem = texts[name];
    return problem && i18n._(PROPOSAL_PROBLEMS[problem]);
  };
  return (
    <Section title={<Trans>The offer</Trans>}>
      <div className="space-y-2">
        <Field label={<Trans context="proposal">Title</Trans>} error={error('title')}>
          {(control) => (
            <TextInput
              {...control}
              ref={nextAct('proposal-title')}
              spellCheck
              value={form.title}
              onChange={({ target }) => change({ title: target.value })}
            />
          )}
        </Field>
        <Field label={<Trans>Customer</Trans>} error={error('customerName')}>
          {(control) => (
            <TextInput
              {...control}
              placeholder={t`Name, as it is printed`}
              value={form.customerName}
              onChange={({ target }) => change({ customerName: target.value })}
            />
          )}
        </Field>
        <Field label={<Trans>Company</Trans>} error={error('customerCompany')}>
          {(control) => (
            <TextInput
              {...control}
              value={form.customerCompany}
              onChange={({ target }) => change({ customerCompany: target.value })}
            />
          )}
        </Field>
        <Field label={<Trans>Address</Trans>} error={error('customerAddress')}>
          {(control) => (
            <TextArea
              {...control}
              value={form.customerAddress}
              onChange={({ target }) => change({ customerAddress: target.value })}
            />
          )}
        </Field>
        <Field
          label={<Trans>Language</Trans>}
          hint={<Trans>The customer’s: the page is printed in it.</Trans>}
        >
          {(control) => (
            <Select
              {...control}
              value={form.language}
              onChange={({ target }) => change({ language: target.value === 'es' ? 'es' : 'en' })}
            >
              <option value="en" lang="en">
                {LOCALE_NAMES.en}
              </option>
              <option value="es" lang="es">
                {LOCALE_NAMES.es}
              </option>
            </Select>
          )}
        </Field>
        <Field label={<Trans>Currency</Trans>}>
          {(control) => (
            <Select
              {...control}
              value={form.currency}
              onChange={({ target }) => change({ currency: target.value })}
            >
              {all.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name} ({code})
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field layout="stack" label={<Trans>Introduction</Trans>} error={error('introduction')}>
          {(control) => (
            <TextArea
              {...control}
              value={form.introduction}
              placeholder={t`Why this offer, in the customer’s own words`}
              onChange={({ target }) => change({ introduction: target.value })}
            />
          )}
        </Field>
      </div>
    </Section>
  );
}
