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
 * links in a block together with other words. The label around a radio or a
 * checkbox belongs to its target.
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
        const { width, height } = (
          target.closest('label:has([type=radio], [type=checkbox])') ?? target
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
