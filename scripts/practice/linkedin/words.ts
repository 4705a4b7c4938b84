import type { Language } from '../person.ts';

/** The site's own words on a profile, in the language of its interface. */
export interface Words {
  locale: string;
  contactInfo: string;
  about: string;
  experience: string;
  connect: string;
  message: string;
  more: string;
  degree: (digit: 1 | 2 | 3) => string;
  connections: string;
  phone: string;
  email: string;
  website: string;
}

export const WORDS: Record<Language, Words> = {
  en: {
    locale: 'en_US',
    contactInfo: 'Contact info',
    about: 'About',
    experience: 'Experience',
    connect: 'Connect',
    message: 'Message',
    more: 'More',
    degree: (digit) => `· ${['1st', '2nd', '3rd'][digit - 1]}`,
    connections: '500+ connections',
    phone: 'Phone',
    email: 'Email',
    website: 'Website',
  },
  es: {
    locale: 'es_ES',
    contactInfo: 'Información de contacto',
    about: 'Acerca de',
    experience: 'Experiencia',
    connect: 'Conectar',
    message: 'Enviar mensaje',
    more: 'Más',
    degree: (digit) => `· ${digit}${digit === 2 ? '.º' : '.er'}`,
    connections: 'Más de 500 contactos',
    phone: 'Teléfono',
    email: 'Email',
    website: 'Sitio web',
  },
  pt: {
    locale: 'pt_BR',
    contactInfo: 'Informações de contato',
    about: 'Sobre',
    experience: 'Experiência',
    connect: 'Conectar',
    message: 'Enviar mensagem',
    more: 'Mais',
    degree: (digit) => `· ${digit}º`,
    connections: '+ de 500 conexões',
    phone: 'Telefone',
    email: 'E-mail',
    website: 'Site',
  },
  fr: {
    locale: 'fr_FR',
    contactInfo: 'Coordonnées',
    about: 'Infos',
    experience: 'Expérience',
    connect: 'Se connecter',
    message: 'Message',
    more: 'Plus',
    degree: (digit) => `· ${digit}e`,
    connections: 'Plus de 500 relations',
    phone: 'Téléphone',
    email: 'E-mail',
    website: 'Site web',
  },
  de: {
    locale: 'de_DE',
    contactInfo: 'Kontaktinfo',
    about: 'Info',
    experience: 'Berufserfahrung',
    connect: 'Vernetzen',
    message: 'Nachricht',
    more: 'Mehr',
    degree: (digit) => `· ${digit}.`,
    connections: 'Mehr als 500 Kontakte',
    phone: 'Telefon',
    email: 'E-Mail',
    website: 'Website',
  },
  it: {
    locale: 'it_IT',
    contactInfo: 'Informazioni di contatto',
    about: 'Informazioni',
    experience: 'Esperienza',
    connect: 'Collegati',
    message: 'Messaggio',
    more: 'Altro',
    degree: (digit) => `· ${digit}°`,
    connections: 'Più di 500 collegamenti',
    phone: 'Telefono',
    email: 'Email',
    website: 'Sito web',
  },
  ja: {
    locale: 'ja_JP',
    contactInfo: '連絡先情報',
    about: '自己紹介',
    experience: '職歴',
    connect: 'つながる',
    message: 'メッセージ',
    more: 'その他',
    degree: (digit) => `· ${digit}次`,
    connections: 'つながり500人以上',
    phone: '電話',
    email: 'メール',
    website: 'ウェブサイト',
  },
};
