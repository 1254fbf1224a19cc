import type { Page } from 'playwright/test';

/** What sticks out of a page sideways, or is cut off inside it. */
export const lostWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCutBeside = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth;
      const isCutBelow = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight;
      // Hidden from the eye alone.
      const isHeardOnly =
        element.matches('.sr-only, .sr-only *') || getComputedStyle(element).clipPath === 'inset(50%)';
      return (isCutBeside || isCutBelow) && !isHeardOnly && !element.matches('input');
    });
    const outside = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        scrollWidth > clientWidth &&
        element.getBoundingClientRect().right > clientWidth &&
        element.closest('.table-region') === null,
    );
    return [
      ...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} px in ${clientWidth}`] : []),
      ...outside.map((element) => `sticks out: ${element.outerHTML.slice(0, 120)}`),
      ...cut.map((element) => `is cut off: ${element.outerHTML.slice(0, 120)}`),
    ];
  });

/** Sets text at twice its size (WCAG 2.2, 1.4.4). */
export const doubleText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 200% }');
    document.adoptedStyleSheets.push(sheet);
  });

/** The text nodes that are seen, each with its element. */
const SEEN = `
  const seenTexts = function* () {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const { parentElement } = text;
      if (text.nodeValue.trim() === '' || !parentElement.checkVisibility({ visibilityProperty: true })) continue;
      if (parentElement.closest('.sr-only, .skip-link, svg') === null) yield { text, parentElement };
    }
  };`;

/** The words of an ordinary length, outside of addresses and code, that stand on two lines. */
export const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    ${SEEN}
    const broken = [];
    for (const { text, parentElement } of seenTexts()) {
      if (parentElement.closest('code') !== null) continue;
      for (const { 0: word, index } of text.nodeValue.matchAll(/(?<![^\\s“‘(])\\p{L}{2,18}(?![^\\s,.;:!?)’”])/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word + ' in ' + parentElement.localName + ' ' + parentElement.className);
      }
    }
    return broken;
  })()`);

/** The texts smaller than 16 px, or 15 px in the masthead, but for raised and lowered figures. */
export const smallTexts = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    ${SEEN}
    return [...seenTexts()].flatMap(({ text, parentElement }) => {
      const size = Number.parseFloat(getComputedStyle(parentElement).fontSize);
      if (parentElement.closest('sup, sub') !== null) return [];
      const least = parentElement.closest('.site-header') ? 15 : 16;
      return size < least - 0.01 ? [size + ' px: ' + text.nodeValue.trim().slice(0, 60)] : [];
    });
  })()`);

/** Spaces text as readers may without losing anything (WCAG 2.2, 1.4.12). */
export const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets.push(sheet);
  });

/**
 * The targets smaller than 24 px, except links in sentences, whose height the line gives (WCAG 2.2, 2.5.8): here,
 * links in a block together with other words. The label around a radio or a checkbox belongs to its target, and a row or
 * card to the link that is stretched over it.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isInSentence = (link: Element): boolean => {
      let block = link.parentElement;
      while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const others = document.createTreeWalker(block ?? link, NodeFilter.SHOW_TEXT);
      for (let text = others.nextNode(); text !== null; text = others.nextNode()) {
        if (/\p{L}/u.test(text.nodeValue ?? '') && text.parentElement?.closest('a') === null) return true;
      }
      return false;
    };
    return [...document.querySelectorAll('a[href], button, input:enabled, select, summary')]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !target.matches('.skip-link'))
      .filter((target) => {
        const isStretched = getComputedStyle(target, '::after').position === 'absolute';
        const { width, height } = (
          target.closest('label:has([type=radio], [type=checkbox])') ??
          (isStretched && target instanceof HTMLElement ? target.offsetParent : target) ??
          target
        ).getBoundingClientRect();
        const isInline = target.localName === 'a' && getComputedStyle(target).display === 'inline';
        return (width < 24 || height < 24) && !(isInline && isInSentence(target));
      })
      .map((target) => {
        const { width, height } = target.getBoundingClientRect();
        return `${width.toFixed(1)} × ${height.toFixed(1)}: ${target.outerHTML.slice(0, 120)}`;
      });
  });

/** Navigation and controls, which are at least 44 px high. */
const PRIMARY =
  'header nav a, footer nav a, .links a, .pagination a, .huddle-answer, summary, button, select, input:not([type=checkbox])';

/** The primary targets lower than 44 px. */
export const smallPrimaryTargets = (page: Page): Promise<string[]> =>
  page.evaluate(
    (primary) =>
      [...document.querySelectorAll(primary)]
        .filter((target) => target.checkVisibility({ visibilityProperty: true }))
        .filter(
          (target) =>
            (target.closest('label:has([type=radio], [type=checkbox])') ?? target).getBoundingClientRect().height < 44,
        )
        .map((target) => `${target.getBoundingClientRect().height.toFixed(1)} px: ${target.outerHTML.slice(0, 120)}`),
    PRIMARY,
  );

/** The marks drawn without their keyline: the fills alone lack contrast. */
export const marksWithoutKeyline = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ink = getComputedStyle(document.body).color;
    return [...document.querySelectorAll('svg :is(.talk, .add, .promote)')]
      .filter((mark) => {
        const { stroke, strokeWidth } = getComputedStyle(mark);
        return stroke !== ink || Number.parseFloat(strokeWidth) < 1;
      })
      .map((mark) => `a mark without its keyline; give it a stroke of ink: ${mark.outerHTML}`);
  });
