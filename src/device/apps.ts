import { programsOf } from "./programs.js";

/** Apps with a web view, and apps built on a browser. Test them before the browser that they contain. */
export const apps = programsOf(String.raw`
Steam==valve.steam .*
WeCom=wxwork
WeChat=micromessenger
Messenger=fb(?:an|_iab)/(?:messenger|orca).*fbav
Facebook=fban.*fbav|fb_iab.*fbav|fbav
Instagram
Threads=barcelona
TikTok=(?:musical_ly|trill).*app_version|musical_ly|bytelocale
Snapchat
Twitter=twitter(?: for \w+|android)?
YouTube=com\.google\.\w+\.youtube
Nextcloud=mirall|nextcloud-\w+
Pinterest
Reddit=reddit(?:/version)?
LinkedIn=linkedin(?:app]?)?
Telegram=telegram(?:-android)?
WhatsApp
LINE=line(?=/)
Viber
KakaoTalk
Alipay=alipayclient
QQ
NAVER=naver\(inapp
MetaMask=metamask(?:mobile)?
DingTalk
Zalo==zalo \w+
Google app=gsa
Microsoft Teams=(?:microsoft )?teams(?:mobile-\w+)?
Discord=discord(?:-android)?
Slack=slack(?:_ssb)?
Visual Studio Code=(?:vs)?code(?=/)
Cursor=cursor(?=/)
Spotify
Thunderbird`);
