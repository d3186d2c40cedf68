import { FRAME_SANDBOX, OUR_MESSAGES } from '../../publish/frame-protocol.ts';
import { frameAddress, type LoaderHome, themeNamed } from './frame-address.ts';
import { heightAskedFor, reservedHeight } from './frame-height.ts';

/** How far from the screen a chart begins to load. */
const NEAR = '800px';

/**
 * The class of the element. It shows its content until the frame has told its height, which is the only sign that the
 * embed is there: a frame that was refused or not found also says that it has loaded.
 *
 * @param home the site whose figures it may frame
 */
export function chartElement(home: LoaderHome): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly observedAttributes = ['theme'];
    readonly #shadow = this.attachShadow({ mode: 'open' });
    #frame: HTMLIFrameElement | undefined;
    #near: IntersectionObserver | undefined;

    connectedCallback(): void {
      this.style.display ||= 'block';
      // The frame is as wide as the nearest element that is placed, which must be this one.
      if (getComputedStyle(this).position === 'static') this.style.position = 'relative';
      this.#shadow.replaceChildren(document.createElement('slot'));
      this.#near = new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) this.#upgrade();
        },
        { rootMargin: NEAR },
      );
      this.#near.observe(this);
    }

    disconnectedCallback(): void {
      this.#near?.disconnect();
      removeEventListener('message', this.#onMessage);
      this.#frame = undefined;
    }

    attributeChangedCallback(): void {
      this.#passTheme();
    }

    #upgrade(): void {
      this.#near?.disconnect();
      const address = frameAddress(this.getAttribute('src'), document.baseURI, home, this.getAttribute('theme'));
      if (address === null) return;
      this.#frame = this.#makeFrame(address);
      addEventListener('message', this.#onMessage);
      this.#shadow.append(this.#frame);
    }

    /** Until it has told its height, the frame lies unseen over the content, as wide as it will be. */
    #makeFrame(address: string): HTMLIFrameElement {
      const frame = document.createElement('iframe');
      frame.title = this.getAttribute('title') ?? this.querySelector('img')?.alt ?? 'Chart';
      frame.loading = 'lazy';
      frame.referrerPolicy = 'no-referrer';
      frame.setAttribute('sandbox', FRAME_SANDBOX);
      const height = `${reservedHeight(this.getAttribute('height'))}px`;
      Object.assign(frame.style, { width: '100%', height, border: '0', position: 'absolute', visibility: 'hidden' });
      frame.addEventListener('load', () => this.#passTheme());
      frame.src = address;
      return frame;
    }

    readonly #onMessage = (event: MessageEvent): void => {
      const height = heightAskedFor(event, this.#frame?.contentWindow, home.origin);
      if (height === null || this.#frame === undefined) return;
      Object.assign(this.#frame.style, {
        height: `${height}px`,
        display: 'block',
        position: 'static',
        visibility: 'visible',
      });
      this.#shadow.querySelector('slot')?.remove();
    };

    /** A sandboxed frame has no origin to address, and a theme is no secret. */
    #passTheme(): void {
      const theme = themeNamed(this.getAttribute('theme'));
      this.#frame?.contentWindow?.postMessage({ source: OUR_MESSAGES, type: 'theme', theme }, '*');
    }
  };
}
