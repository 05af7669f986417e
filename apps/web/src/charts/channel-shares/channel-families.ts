import { channelCodes, type ChannelCode } from '@doi-chieu/core/channel/channel-code'

/** 24 channels are too many shades for one bar: six families by how a channel reaches people, in order of drawing. */
export const channelFamilyCodes = ['broadcast', 'in_person', 'online', 'display', 'response', 'partners'] as const
export type ChannelFamily = (typeof channelFamilyCodes)[number]

const families: Readonly<Record<ChannelCode, ChannelFamily>> = {
  loudspeaker_radio: 'broadcast',
  tv_radio_province: 'broadcast',
  press: 'broadcast',
  conference_meeting: 'in_person',
  training: 'in_person',
  dialogue: 'in_person',
  village_meeting: 'in_person',
  oral_propaganda: 'in_person',
  contest: 'in_person',
  mobile_info_arts: 'in_person',
  portal: 'online',
  social_zalo: 'online',
  social_facebook: 'online',
  social_media_general: 'online',
  mobile_app: 'online',
  leaflet: 'display',
  billboard_banner: 'display',
  digital_board: 'display',
  one_stop_posting: 'display',
  survey_feedback: 'response',
  hotline: 'response',
  mass_organisation: 'partners',
  legal_education_integration: 'partners',
  other: 'partners',
}

export function channelFamily(channel: ChannelCode): ChannelFamily {
  return families[channel]
}

export function channelsOfFamily(family: ChannelFamily): ChannelCode[] {
  return channelCodes.codes.filter((channel) => families[channel] === family)
}
