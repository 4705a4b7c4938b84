/**
 * All that the LinkedIn readers look for, in one place. Trusted, in this order: addresses in `href`, structure, the
 * presence of attributes, ids of icons. Never visible words, which change with the language, and never hashed classes,
 * which change with each build. Semantic classes stand here only for the older layouts that had them.
 * `seen`: the span of pages on which an anchor was found; a layout is never assumed as a whole, all run on every page.
 */

/** Parts of a page that are about other people, the account itself or advertising. */
export const OUTSIDE =
  'aside,dialog,[popover],[role="dialog"],[data-testid="popover-floating"],nav,footer,.artdeco-modal,iframe';

/** Text that is not shown, or is shown twice: screen-reader copies (2021–2025) and the words inside icons. */
export const UNSEEN = 'script,style,template,noscript,code,svg,.visually-hidden,.a11y-text,.date-range>span';

/** The page's own part. `role` stands in for the element on pages before 2019 and in March 2026. */
export const MAIN = 'main,[role="main"]';

/** The card with the person's name. seen: server-driven 2026-03 – 2026-10, classic 2018 – 2025, logged out 2016 – 2026. */
export const CARD =
  '[componentkey$="Topcard"],[id$="Topcard"],.pv-top-card,.top-card-layout,.profile-topcard-person-entity';

/** A text link to the contact details, whose row holds the place. seen 2020 – 2026; photos can carry the same address. */
export const CONTACT_LINK = 'a[href*="/overlay/contact-info"]';

/** The organisations beside the name. Icon ids, seen 2026-03 – 2026-08; a number follows that may change. */
export const CARD_COMPANY = 'svg[id^="company-accent"]';
export const CARD_SCHOOL = 'svg[id^="school-accent"]';
export const CARD_ORGS = 'svg[id^="company-accent"],svg[id^="school-accent"]';

/** The bar that repeats name and headline when the page is scrolled. seen 2026-03 – 2026-08. */
export const STICKY = '[data-sdui-screen] [role="toolbar"] a[href*="/in/"]';

/** A conversation with the person; its query carries the member id. seen 2026-03 – 2026-08. */
export const COMPOSE = 'a[href*="/messaging/compose/"]';

/** Only shown for people one is not connected with. seen 2026-03 – 2026-08. */
export const INVITE = 'a[href*="/custom-invite/"]';

/** The classic card, by what its classes mean. seen 2021 – 2025. */
export const CLASSIC = {
  headline: '.text-body-medium.break-words',
  location: '.text-body-small.inline.t-black--light.break-words',
  company: 'a[href="#experience"]',
  school: 'a[href="#education"]',
  degree: '.dist-value',
} as const;

/** The logged-out page. seen 2016-01 – 2026-08. */
export const PUBLIC = {
  page: 'meta[name="pageKey"][content^="public_profile"]',
  headline: '.top-card-layout__headline',
  location: '.top-card__subline-item,.profile-info-subheader span',
  company: '[data-section="currentPositionsDetails"] .top-card-link__description',
  json: 'script[type="application/ld+json"]',
} as const;

/** The list of positions. Keys end with the section's name, the middle is a member id or a slug. */
export const EXPERIENCE =
  '[componentkey$="ExperienceTopLevelSection"],[id$="ExperienceTopLevelSection"],[componentkey$="ExperienceDetailsSection"],[id$="ExperienceDetailsSection"],[data-testid^="profile_ExperienceTopLevelSection_"],#experience,[data-section="experience"],[data-section="experienceDetails"],li[id*="-EXPERIENCE-VIEW-DETAILS-"]';

/** One entry of that list: server-driven 2026, classic and logged out (a list item). */
export const ENTRY = '[componentkey^="entity-collection-item"]';

/** The list is longer than what is drawn. seen 2021 – 2026. */
export const MORE_POSITIONS = 'a[href*="/details/experience"]';

/** The name or alternative text of an organisation's logo. */
export const LOGO = 'svg[aria-label]:not([aria-label=""]),img[alt]:not([alt=""])';

/** The dialog with contact details and its older forms. seen 2018 – 2026. */
export const CONTACT_DIALOG =
  '[data-sdui-screen$="ProfileContactDetailsOverlay"],.artdeco-modal:has(.pv-contact-info__contact-type),.pv-contact-info';

export const ANY_DIALOG = 'dialog,[role="dialog"]';

/** The box that repeats the name on a page of details. seen 2022. */
export const SUBPAGE_NAME = '[class*="sticky-header"] .artdeco-entity-lockup__title';

/** Where nothing of a person is shown. Unverified since 2024 except `pageKey`. */
export const SIGN_IN =
  'meta[name="pageKey"][content*="authwall"],form[action*="/uas/login"],form.join-form,.authwall-join-form';
export const NOT_FOUND =
  'meta[name="pageKey"][content*="404"],meta[name="como-pk"][content*="404"],[data-sdui-screen*="NotFound"],.not-found__container,.not-found-404,.profile-unavailable';

/** Only the account's own page can be edited. seen 2020 – 2026. */
export const EDIT = 'a[href*="/in/"][href*="/edit/"],a[href*="/in/"][href*="/add-edit/"]';

/** A company's page. seen: classic 2018-10 – 2026-06, logged out [data-test-id] 2019 – 2026. */
export const COMPANY = {
  items:
    '.org-top-card-summary-info-list__info-item,.org-top-card-primary-content__info-item,.org-top-card-summary__info-item',
  industry: '.org-top-card-primary-content__industry,[data-test-id="about-us__industry"] dd',
  location: '.org-top-card-primary-content__headquarter,[data-test-id="about-us__headquarters"] dd',
  size: '[data-test-id="about-us__size"] dd',
  website: '[data-test-id="about-us__website"] a',
  tabs: 'a[href*="/about"],a[href*="/people"],a[href*="/posts"],a[href*="/jobs"],a[href*="/life"]',
  employees: 'a[href*="currentCompany="]',
} as const;
