import { expect, test } from 'vitest';
import { contactLink } from './contact-link.ts';

const of = (kind: Parameters<typeof contactLink>[0]['kind'], value: string, written = value) =>
  contactLink({ kind, value, written });

test('opens what each kind is for', () => {
  expect(of('email', 'elena@brisamar.test').href).toBe('mailto:elena@brisamar.test');
  expect(of('phone', '+34600111222', '600 11 12 22')).toEqual({
    href: 'tel:+34600111222',
    text: '600 11 12 22',
  });
  expect(of('website', 'brisamar.test')).toEqual({ href: 'https://brisamar.test/', text: 'brisamar.test' });
  expect(of('linkedin-slug', 'josé-pérez').href).toBe('https://www.linkedin.com/in/jos%C3%A9-p%C3%A9rez/');
});

test('opens nothing that could run or cannot be dialled', () => {
  expect(of('website', 'javascript:alert(1)').href).toBeNull();
  expect(of('website', 'data:text/html,x').href).toBeNull();
  expect(of('phone', 'ask for Elena').href).toBeNull();
});

test('a mail address cannot smuggle in headers', () => {
  expect(of('email', 'a@b.test?bcc=x@y.test').href).toBe('mailto:a@b.test%3Fbcc%3Dx%40y.test');
});
