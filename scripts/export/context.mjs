import { launchChromium } from '../browser.mjs';
import { serveBuild } from '../serve.mjs';
import { rasteriser } from './drawings.mjs';
import { loadStory } from './story.mjs';

/**
 * All that files are made with: the story, a browser, the built site, and the steps of a running order.
 * @param {string} order as in a link of present mode; empty for all steps
 */
export async function openExportContext(order) {
  const story = await loadStory();
  const all = story.slidesOf(story.editions.en).map(({ hash }) => hash);
  const former = story.formerStepsOf(story.editions.en.chapters);
  const shown = story.readOrder(story.orderNow(order, former), all);
  if (!shown) {
    await story.close();
    throw new Error(
      `--order ${order}: not a running order. Write ${Object.keys(story.READY_MADE).join(', ')}, ` +
        `or show. or hide. and steps with points between: ${all.join(', ')}`
    );
  }
  const browser = await launchChromium();
  const server = await serveBuild();
  const raster = await rasteriser(browser);
  return {
    story,
    browser,
    raster,
    origin: server.origin,
    /** Between the name and the language of a file that holds a part of the story. */
    part: order ? `.${order in story.READY_MADE ? order : 'order'}` : '',
    slidesIn: (lang) => story.inOrder(story.slidesOf(story.editions[lang]), shown),
    close: async () => {
      await browser.close();
      server.close();
      await story.close();
    }
  };
}
