import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { uiTexts } from '#texts/ui.ts';
import { classes } from './classes.ts';
import { CloseIcon } from './icons.tsx';
import { KeyLayer } from './keys/key-layer.tsx';
import { useTexts } from './reader.tsx';

interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** A sheet stands at the side and leaves the page in sight; on a phone both rise from below. */
  as?: 'dialog' | 'sheet';
  /** `broad` holds what else fills a page. */
  width?: 'narrow' | 'normal' | 'wide' | 'broad';
  children: ReactNode;
}

const widths = {
  narrow: 'sm:max-w-md',
  normal: 'sm:max-w-xl',
  wide: 'sm:max-w-3xl',
  broad: 'sm:max-w-[1120px]',
};

/** Takes the whole attention until it is answered or closed with Escape. */
export function Dialog({ title, isOpen, onClose, as = 'dialog', width = 'normal', children }: DialogProps) {
  const t = useTexts(uiTexts);
  const sheet = as === 'sheet';
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={sheet}
      className={classes(
        'fixed inset-0 z-40 flex bg-shade max-sm:items-end',
        sheet ? 'sm:justify-end' : 'sm:items-center sm:justify-center sm:p-6',
      )}
    >
      <Modal
        className={classes(
          'w-full overflow-auto border-line bg-paper shadow-lift has-data-in-reach:scroll-pt-16 has-data-in-reach:scroll-pb-20 max-sm:max-h-[92dvh] max-sm:rounded-t-2xl',
          widths[width],
          sheet
            ? 'animate-[slide-in_160ms_ease-out] sm:h-dvh sm:border-l'
            : 'animate-[appear_140ms_ease-out] sm:max-h-[90dvh] sm:rounded-2xl sm:border',
        )}
      >
        <AriaDialog className="outline-none">
          <header className="sticky top-0 z-10 flex items-center justify-between gap-3 bg-paper px-6 pt-5 pb-3 max-sm:px-4">
            <Heading slot="title" className="text-[18px] font-[650] tracking-[-0.01em]">
              {title}
            </Heading>
            <Button
              aria-label={t('close')}
              onPress={onClose}
              className="-mr-2 flex size-9 cursor-pointer items-center justify-center rounded-control text-soft hover:bg-well thumb"
            >
              <CloseIcon />
            </Button>
          </header>
          <div className="px-6 pb-6 max-sm:px-4">
            <KeyLayer>{children}</KeyLayer>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
