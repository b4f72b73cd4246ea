import type { ReactNode } from 'react';

function Icon({ children, size = 16 }: { children: ReactNode; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className="flex-none"
    >
      {children}
    </svg>
  );
}

export const ChevronDown = () => (
  <Icon size={14}>
    <path d="M5 7.5 10 12.5 15 7.5" />
  </Icon>
);
export const ChevronLeft = () => (
  <Icon>
    <path d="M12.5 5 7.5 10 12.5 15" />
  </Icon>
);
export const ChevronRight = () => (
  <Icon>
    <path d="M7.5 5 12.5 10 7.5 15" />
  </Icon>
);
export const CalendarIcon = () => (
  <Icon size={15}>
    <rect x="3" y="4.5" width="14" height="12.5" rx="2" />
    <path d="M3 8.5h14M7 2.8v3M13 2.8v3" />
  </Icon>
);
export const CloseIcon = () => (
  <Icon>
    <path d="m5 5 10 10M15 5 5 15" />
  </Icon>
);
export const CopyIcon = () => (
  <Icon>
    <rect x="7" y="7" width="10" height="10" rx="2" />
    <path d="M13 4.5A1.5 1.5 0 0 0 11.5 3h-7A1.5 1.5 0 0 0 3 4.5v7A1.5 1.5 0 0 0 4.5 13" />
  </Icon>
);
export const MoreIcon = () => (
  <Icon>
    <path d="M4 10h.01M10 10h.01M16 10h.01" strokeWidth="2.8" />
  </Icon>
);
export const CheckIcon = () => (
  <Icon size={12}>
    <path d="m4 10.5 4 4 8-9" strokeWidth="2.6" />
  </Icon>
);
export const GripIcon = () => (
  <Icon size={14}>
    <g fill="currentColor" stroke="none">
      <circle cx="7" cy="5" r="1.5" />
      <circle cx="13" cy="5" r="1.5" />
      <circle cx="7" cy="10" r="1.5" />
      <circle cx="13" cy="10" r="1.5" />
      <circle cx="7" cy="15" r="1.5" />
      <circle cx="13" cy="15" r="1.5" />
    </g>
  </Icon>
);
export const PlusIcon = () => (
  <Icon size={14}>
    <path d="M10 4v12M4 10h12" />
  </Icon>
);
export const SunIcon = () => (
  <Icon size={20}>
    <circle cx="10" cy="10" r="3.5" />
    <path d="M10 2v2M10 16v2M2 10h2M16 10h2M4.4 4.4l1.4 1.4M14.2 14.2l1.4 1.4M15.6 4.4l-1.4 1.4M5.8 14.2l-1.4 1.4" />
  </Icon>
);
export const StaveIcon = ({ size = 20 }: { size?: number }) => (
  <Icon size={size}>
    <path d="M2 5.5h16M2 10h16M2 14.5h16" opacity=".5" />
    <circle cx="6" cy="14.5" r="2" fill="currentColor" />
    <circle cx="13" cy="5.5" r="2" fill="currentColor" />
  </Icon>
);
export const SpeechIcon = ({ size = 20 }: { size?: number }) => (
  <Icon size={size}>
    <path d="M3 4.5h14v9H9l-4 3.5v-3.5H3z" />
  </Icon>
);
export const MapIcon = () => (
  <Icon size={20}>
    <circle cx="4.5" cy="5" r="2" />
    <circle cx="15.5" cy="10" r="2" />
    <circle cx="4.5" cy="15" r="2" />
    <path d="m6.4 5.8 7.2 3.3M6.4 14.2l7.2-3.3" />
  </Icon>
);
export const SettingsIcon = () => (
  <Icon size={20}>
    <path d="M3 6h8M15 6h2M3 14h2M9 14h8" />
    <circle cx="13" cy="6" r="2" />
    <circle cx="7" cy="14" r="2" />
  </Icon>
);
export const SearchIcon = ({ size = 16 }: { size?: number }) => (
  <Icon size={size}>
    <circle cx="9" cy="9" r="5.5" />
    <path d="m13.2 13.2 4 4" />
  </Icon>
);
export const PersonIcon = () => (
  <Icon>
    <circle cx="10" cy="6.5" r="3.2" />
    <path d="M3.8 17c.6-3.6 3-5.2 6.2-5.2s5.6 1.6 6.2 5.2" />
  </Icon>
);
export const PeopleIcon = () => (
  <Icon size={20}>
    <circle cx="7.5" cy="7" r="2.8" />
    <path d="M2.2 16.5c.5-3.2 2.4-4.7 5.3-4.7s4.8 1.5 5.3 4.7M12.8 4.5a2.8 2.8 0 0 1 0 5M14.6 12.2c1.8.6 2.9 2 3.2 4.3" />
  </Icon>
);
export const CompanyIcon = () => (
  <Icon>
    <path d="M3.5 17V3.5H11V17M11 8.5h5.5V17M2.5 17h15M6 7.5h2.5M6 11.5h2.5" />
  </Icon>
);
export const NoteIcon = () => (
  <Icon>
    <path d="M5 3h7l3.5 3.5V17H5zM8 10h4.5M8 13.2h4.5" />
  </Icon>
);
export const CloudOffIcon = () => (
  <Icon>
    <path d="M6.5 15.5h8a3 3 0 0 0 1.8-5.4M12.8 6.2A4.6 4.6 0 0 0 5.6 8.7 3.4 3.4 0 0 0 4 14.8M3 3l14 14" />
  </Icon>
);
/** Something to do, beside the things to look at. */
export const PlayIcon = () => (
  <Icon size={14}>
    <path d="M4 10h11M10.5 5.5 15 10l-4.5 4.5" />
  </Icon>
);
export const ImportIcon = () => (
  <Icon size={20}>
    <path d="M10 3v9M6.5 8.5 10 12l3.5-3.5M3.5 13v3.5h13V13" />
  </Icon>
);

export const ExportIcon = () => (
  <Icon>
    <path d="M10 12.5v-9M6.5 7 10 3.5 13.5 7M3.5 13v3.5h13V13" />
  </Icon>
);

export const TableIcon = () => (
  <Icon>
    <path d="M3 4h14v12H3zM3 8h14M3 12h14" />
  </Icon>
);
export const BoardIcon = () => (
  <Icon>
    <path d="M3 4h3.6v12H3zM8.2 4h3.6v8H8.2zM13.4 4H17v10h-3.6z" />
  </Icon>
);
export const TimelineIcon = () => (
  <Icon>
    <path d="M3 5h6M7 10h8M11 15h6" strokeWidth="2.4" />
  </Icon>
);

export const PlayThroughIcon = () => (
  <Icon>
    <path d="M6.5 4.5v11l9-5.5z" />
  </Icon>
);
export const StopIcon = () => (
  <Icon>
    <path d="M7 5v10M13 5v10" />
  </Icon>
);
