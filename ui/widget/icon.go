package widget

import (
	"fmt"
	"image/color"
)

// An Icon is one of our line drawings on a ground of 24 units.
type Icon uint8

// The icons. An icon never stands without a word.
const (
	NoIcon Icon = iota
	IconClients
	IconOverview
	IconAssess
	IconPlan
	IconHandout
	IconAngle
	IconSettings
	IconLock
	IconSearch
	IconCheck
	IconAlert
	IconFlag
	IconUndo
	IconClock
	IconTimer
	IconScreen
	IconPrint
	IconSave
	IconPlus
	IconMinus
	IconClose
	IconInfo
	IconRight
	IconDown
	IconUp
	IconBook
	IconRuler
	IconPlay
	IconCalendar
	IconSheet
	IconFoot
	IconEye
	IconPulse
	IconStretch
	IconNote
	IconImage
	IconForce
	IconGauge
	IconReorder
	IconRepeat
	IconShoeHeel
	IconShoeMiddle
	IconShoeBall
	IconShoeMixed
)

// shoe is the side view of a shoe; %s turns it.
const shoe = `<g transform="translate(0 3.800) scale(0.545 0.545)"><g transform="%s"><path d="M7 21.500V11c0-1 .8-1.600 1.700-1.300l4.300 1.300c2.300.6 4.200-.3 5.600-1.700l1-.9c.7-.6 1.600-.5 2.100.2 2.700 3.600 5.700 6 9.800 7.200l2.700.8c2 .6 3.300 2.200 3.300 4.400v.5z"/><rect x="6.500" y="22.300" width="31.500" height="2.400" rx="1.200"/></g>%s<rect x="1" y="28.600" width="42" height="1.200" fill-opacity="0.450"/></g>`

var drawings = map[Icon]string{
	IconClients:  `<circle cx="9" cy="8" r="3.500"/><path d="M2.500 20c.4-4 3-6 6.500-6s6.100 2 6.500 6"/><path d="M16 4.800a3.500 3.500 0 0 1 0 6.400M18.500 14.600c1.800.9 2.800 2.700 3 5.400"/>`,
	IconOverview: `<rect x="3.500" y="3.500" width="17" height="17" rx="3"/><path d="M7.500 15.500l3-4 3 2.500 3.500-5.500"/>`,
	IconAssess:   `<rect x="5" y="4" width="14" height="17" rx="2.500"/><path d="M9 4V2.800h6V4M8.500 10.500l1.500 1.500 2.500-3M8.500 16.500h7M14.500 11h1.500"/>`,
	IconPlan:     `<path d="M4 6h2M4 12h2M4 18h2M10 6h10M10 12h10M10 18h7"/>`,
	IconHandout:  `<path d="M6 2.800h8l5 5V20a1.500 1.500 0 0 1-1.500 1.500h-11.500A1.500 1.500 0 0 1 4.500 20V4.300A1.500 1.500 0 0 1 6 2.800z"/><path d="M14 3v5h5M8 13h8M8 17h5"/>`,
	IconAngle:    `<path d="M4 20L18 5M4 20h16M13.500 20c0-3.200-1-5.800-2.800-7.400"/>`,
	IconSettings: `<circle cx="12" cy="12" r="3.200"/><path d="M12 2.800v3M12 18.200v3M2.800 12h3M18.200 12h3M5.500 5.500l2.100 2.100M16.400 16.400l2.100 2.100M5.500 18.500l2.100-2.100M16.400 7.600l2.100-2.100"/>`,
	IconLock:     `<rect x="5" y="11" width="14" height="9.500" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>`,
	IconSearch:   `<circle cx="10.500" cy="10.500" r="6"/><path d="M15 15l5.500 5.500"/>`,
	IconCheck:    `<path d="M5 12.500l4.500 4.500L19 7.500"/>`,
	IconAlert:    `<path d="M12 3.500L22 20.500H2z"/><path d="M12 10v5M12 17.400v.4"/>`,
	IconFlag:     `<path d="M5.500 21V3.500M5.500 4h11.500l-2.500 4 2.500 4H5.500"/>`,
	IconUndo:     `<path d="M8.500 5L4 9.500 8.500 14M4.500 9.500h9.500a5.500 5.500 0 0 1 0 11H9"/>`,
	IconClock:    `<circle cx="12" cy="12" r="8.500"/><path d="M12 7v5.300l3.500 2"/>`,
	IconTimer:    `<circle cx="12" cy="13.500" r="7.500"/><path d="M12 9.500v4M9.500 2.800h5M18.500 6.500l1.500 1.500"/>`,
	IconScreen:   `<rect x="3" y="4.500" width="18" height="12" rx="2"/><path d="M12 16.500v4M8 20.500h8"/>`,
	IconPrint:    `<path d="M7 9V3.500h10V9M7 17H4.500A1.500 1.500 0 0 1 3 15.500v-5A1.500 1.500 0 0 1 4.500 9h15a1.500 1.500 0 0 1 1.500 1.500v5a1.500 1.500 0 0 1-1.500 1.500H17"/><path d="M7 14h10v6.500H7z"/>`,
	IconSave:     `<path d="M12 3.500v11M7.500 10l4.500 4.500 4.500-4.500M4 18.500v2h16v-2"/>`,
	IconPlus:     `<path d="M12 5v14M5 12h14"/>`,
	IconMinus:    `<path d="M5 12h14"/>`,
	IconClose:    `<path d="M6 6l12 12M18 6L6 18"/>`,
	IconInfo:     `<circle cx="12" cy="12" r="8.800"/><path d="M12 11v5.500M12 7.400v.4"/>`,
	IconRight:    `<path d="M9 5l7 7-7 7"/>`,
	IconDown:     `<path d="M5 9l7 7 7-7"/>`,
	IconUp:       `<path d="M12 20V5M5.500 11L12 4.500 18.500 11"/>`,
	IconBook:     `<path d="M4.500 4.500A2 2 0 0 1 6.500 2.800H19.500v15.500H6.500a2 2 0 0 0-2 2zM4.500 20.300a1.500 1.500 0 0 0 1.500 1H19.500"/>`,
	IconRuler:    `<rect x="1.800" y="8" width="20.400" height="8" rx="1.500"/><path d="M6 8v3M10 8v4M14 8v3M18 8v4"/>`,
	IconPlay:     `<path d="M8 5l11 7-11 7z"/>`,
	IconCalendar: `<rect x="3.500" y="5" width="17" height="15.500" rx="2"/><path d="M3.500 10h17M8 2.800V6M16 2.800V6"/>`,
	IconSheet:    `<rect x="3.500" y="4" width="17" height="16" rx="2"/><path d="M3.500 9.500h17M3.500 15h17M10 9.500V20"/>`,
	IconFoot:     `<path d="M3 17.500V9l4 1.500 3-2 5 4.500 4.500 1.200a2 2 0 0 1 1.500 2v1.300z"/><path d="M3 20.500h18"/>`,
	IconEye:      `<path d="M2 12c2.500-4.500 6-6.500 10-6.500S19.500 7.500 22 12c-2.500 4.500-6 6.500-10 6.500S4.500 16.500 2 12z"/><circle cx="12" cy="12" r="3"/>`,
	IconPulse:    `<path d="M3 12.500h4l2.500-6 4.500 12 2.500-6H21"/>`,
	IconStretch:  `<circle cx="12" cy="4.800" r="2"/><path d="M12 8v6M12 14l-4.500 6.500M12 14l5 6.500M5.500 7L12 9.500 18.500 7"/>`,
	IconNote:     `<path d="M4.500 19.500l1-4L16 5a2.100 2.100 0 0 1 3 3L8.500 18.500z"/>`,
	IconImage:    `<rect x="3" y="4.500" width="18" height="15" rx="2"/><circle cx="8.500" cy="9.500" r="1.600"/><path d="M3.500 17l5-4.500 4 3.500 3.500-3 5 4.500"/>`,
	IconForce:    `<path d="M12 21V8M7.500 12L12 7.500l4.500 4.500M4 21h16M4 3.500h16"/>`,
	IconGauge:    `<path d="M3.500 17.500a9 9 0 1 1 17 0M12 15l4-5"/>`,
	IconReorder:  `<path d="M8 9l4-4 4 4M8 15l4 4 4-4"/>`,
	IconRepeat:   `<path d="M4 11a8 8 0 0 1 14-4l2 2M20 4v5h-5M20 13a8 8 0 0 1-14 4l-2-2M4 20v-5h5"/>`,
}

var filled = map[Icon]string{
	IconShoeHeel:   fmt.Sprintf(shoe, "rotate(-17 8 25)", `<circle cx="8.500" cy="26.500" r="2.600"/>`),
	IconShoeMiddle: fmt.Sprintf(shoe, "translate(0 0)", `<circle cx="22" cy="27" r="2.600"/>`),
	IconShoeBall:   fmt.Sprintf(shoe, "rotate(17 36 25)", `<circle cx="36" cy="26.500" r="2.600"/>`),
	IconShoeMixed:  fmt.Sprintf(shoe, "translate(0 0)", `<circle cx="9" cy="27" r="2.600"/><circle cx="35" cy="27" r="2.600"/>`),
}

// icon draws an icon with its upper left corner at x, y.
func (p *pen) icon(i Icon, x, y, size float32, c color.NRGBA) { p.iconBold(i, x, y, size, c, 1.9) }

// iconBold draws with another stroke, in 24ths of the icon.
func (p *pen) iconBold(i Icon, x, y, size float32, c color.NRGBA, stroke float32) {
	if i == NoIcon {
		return
	}
	stroke *= max(size, 20) / 24 * p.scale
	name := fmt.Sprintf("icon%d-%s-%.1f.svg", i, hexOf(c)[1:], stroke)
	p.svg(name, func() []byte { return []byte(iconSVG(i, c, stroke)) }, x, y, size)
}

func iconSVG(i Icon, c color.NRGBA, stroke float32) string {
	if body, ok := filled[i]; ok {
		return fmt.Sprintf(`%s<g fill="%s">%s</g></svg>`, svgOpen, hexOf(c), body)
	}
	return fmt.Sprintf(`%s<g fill="none" stroke="%s" stroke-width="%.1f" stroke-linecap="round" stroke-linejoin="round">%s</g></svg>`,
		svgOpen, hexOf(c), stroke, drawings[i])
}
