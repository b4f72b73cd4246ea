import { useState } from 'react';
import { roadmapLookTexts } from '#texts/roadmap-look.ts';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Setting } from '../../ui/setting.tsx';
import { type LogoFault, smallLogo } from './small-logo.ts';

interface LogoSettingProps {
  logo: string | null;
  company: string;
  isPending: boolean;
  onSave: (logo: string | null) => Promise<boolean>;
}

const faults = {
  'not a picture': 'notAPicture',
  'too large': 'tooLarge',
  'too detailed': 'tooDetailed',
} as const;

/** The logo of the pages for clients: chosen as a file, made small on this device, and seen as it will be. */
export function LogoSetting({ logo, company, isPending, onSave }: LogoSettingProps) {
  const t = useTexts(roadmapLookTexts);
  const [fault, setFault] = useState<LogoFault | null>(null);
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    setFault(null);
    const made = await smallLogo(file);
    if ('fault' in made) setFault(made.fault);
    else await onSave(made.logo);
  };
  return (
    <Setting title={t('logo')} hint={t('logoHint')}>
      <div className="flex flex-col gap-2">
        {logo !== null && (
          <span
            className="flex items-center justify-center rounded-control border border-line p-3"
            style={{ background: '#fff' }}
          >
            <img
              src={logo}
              alt={t('logoOf', { company })}
              style={{ maxWidth: '100%', maxHeight: '4.5rem' }}
            />
          </span>
        )}
        <div className="flex flex-wrap gap-2">
          <FileButton
            isOne
            label={t('logoFile')}
            accept="image/png,image/jpeg,image/webp,image/svg+xml"
            isPending={isPending}
            onFiles={(files) => void take(files)}
          >
            {logo === null ? t('chooseLogo') : t('otherLogo')}
          </FileButton>
          {logo !== null && (
            <Button look="quiet" onPress={() => void onSave(null)}>
              {t('removeLogo')}
            </Button>
          )}
        </div>
        {fault && (
          <p role="alert" className="text-fine text-risk">
            {t(faults[fault])}
          </p>
        )}
      </div>
    </Setting>
  );
}
