/**
 * Domains whose addresses say nothing about a company: mail for everyone, and the mail of internet providers. Reviewed
 * by hand; Spain, Latin America, Portugal, France, Italy and the German-speaking countries are covered beyond the
 * large global ones. An entry missing here costs a wrong company domain, one too many an empty one.
 */
const DOMAINS = new Set(
  `
  gmail.com googlemail.com outlook.com hotmail.com live.com msn.com passport.com windowslive.com yahoo.com ymail.com
  rocketmail.com icloud.com me.com mac.com aol.com aim.com protonmail.com proton.me pm.me protonmail.ch tutanota.com
  tutanota.de tutamail.com tuta.io tuta.com keemail.me zoho.com zohomail.com zohomail.eu fastmail.com fastmail.fm
  hey.com mail.com email.com usa.com myself.com consultant.com engineer.com post.com europe.com gmx.com gmx.us
  hushmail.com mailfence.com runbox.com disroot.org riseup.net posteo.net startmail.com duck.com privaterelay.appleid.com
  mozmail.com simplelogin.com anonaddy.com inbox.com lycos.com excite.com rediffmail.com yandex.com yandex.ru ya.ru
  mail.ru bk.ru inbox.ru list.ru rambler.ru ukr.net i.ua meta.ua qq.com foxmail.com 163.com 126.com yeah.net sina.com
  sina.cn sohu.com aliyun.com naver.com daum.net hanmail.net nate.com kakao.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp
  yahoo.co.jp yahoo.co.uk yahoo.co.in yahoo.in yahoo.ca yahoo.com.au yahoo.com.sg yahoo.com.ph yahoo.com.tr yahoo.co.id

  yahoo.es hotmail.es outlook.es live.es telefonica.net movistar.es terra.es ya.com orange.es vodafone.es ono.com
  jazztel.es jazzfree.com euskaltel.net telecable.es r.cable.es mundo-r.com wanadoo.es auna.com eresmas.com mixmail.com
  latinmail.com arrakis.es inicia.es tiscali.es correo.com

  yahoo.com.mx hotmail.com.mx live.com.mx outlook.com.mx prodigy.net.mx prodigy.net infinitummail.com telmex.com
  terra.com.mx yahoo.com.ar hotmail.com.ar live.com.ar outlook.com.ar fibertel.com.ar arnet.com.ar speedy.com.ar
  ciudad.com.ar uolsinectis.com.ar sion.com arnetbiz.com.ar telecentro.com.ar yahoo.com.co une.net.co etb.net.co
  outlook.com.co hotmail.com.co cable.net.co epm.net.co yahoo.cl hotmail.cl live.cl outlook.cl vtr.net entelchile.net
  terra.cl 123.cl manquehue.net yahoo.com.pe hotmail.com.pe outlook.com.pe speedy.com.pe terra.com.pe yahoo.com.ve
  cantv.net hotmail.com.ve adinet.com.uy montevideo.com.uy vera.com.uy andinanet.net cnt.gob.ec hotmail.com.ec
  entelnet.bo cotas.com.bo tigo.com.py ice.co.cr racsa.co.cr cwpanama.net codetel.net.do claro.net.do yahoo.com.do
  cubacel.cu nauta.cu tutopia.com starmedia.com

  yahoo.com.br hotmail.com.br outlook.com.br live.com.br bol.com.br uol.com.br terra.com.br ig.com.br globo.com
  globomail.com oi.com.br r7.com zipmail.com.br superig.com.br ibest.com.br pop.com.br click21.com.br yahoo.pt
  hotmail.pt outlook.pt live.com.pt sapo.pt clix.pt netcabo.pt iol.pt mail.telepac.pt telepac.pt vodafone.pt meo.pt
  portugalmail.pt aeiou.pt

  yahoo.fr hotmail.fr live.fr outlook.fr orange.fr wanadoo.fr free.fr sfr.fr laposte.net bbox.fr numericable.fr
  neuf.fr cegetel.net club-internet.fr aliceadsl.fr voila.fr gmx.fr noos.fr tele2.fr 9online.fr caramail.com
  hotmail.be live.be outlook.be skynet.be telenet.be proximus.be voo.be scarlet.be videotron.ca sympatico.ca
  bell.net rogers.com shaw.ca telus.net

  gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de arcor.de online.de posteo.de mailbox.org yahoo.de
  hotmail.de outlook.de live.de email.de vodafone.de vodafonemail.de 1und1.de ewetel.net ewe.net alice-dsl.net
  kabelmail.de unitybox.de magenta.de mail.de aon.at chello.at a1.net hotmail.at outlook.at bluewin.ch sunrise.ch
  hispeed.ch swissonline.ch bluemail.ch hotmail.ch outlook.ch

  libero.it virgilio.it tin.it alice.it tim.it tiscali.it fastwebnet.it inwind.it iol.it yahoo.it hotmail.it
  outlook.it live.it email.it teletu.it vodafone.it aruba.it pec.it hotmail.nl live.nl outlook.nl ziggo.nl kpnmail.nl
  planet.nl home.nl xs4all.nl hetnet.nl upcmail.nl casema.nl chello.nl

  hotmail.co.uk live.co.uk outlook.co.uk btinternet.com btopenworld.com virginmedia.com ntlworld.com blueyonder.co.uk
  sky.com talktalk.net tiscali.co.uk plusnet.com o2.co.uk eircom.net comcast.net verizon.net att.net sbcglobal.net
  bellsouth.net cox.net charter.net earthlink.net juno.com netzero.net optonline.net roadrunner.com frontier.com
  centurylink.net windstream.net bigpond.com bigpond.net.au optusnet.com.au telstra.com iinet.net.au xtra.co.nz

  yahoo.se hotmail.se live.se telia.com comhem.se bredband.net yahoo.dk hotmail.dk live.dk yahoo.no hotmail.no
  live.no online.no wp.pl o2.pl onet.pl op.pl interia.pl poczta.onet.pl gazeta.pl seznam.cz centrum.cz email.cz
  post.cz volny.cz azet.sk zoznam.sk centrum.sk freemail.hu citromail.hu t-online.hu yahoo.ro abv.bg mail.bg
  otenet.gr forthnet.gr yahoo.gr hotmail.gr mynet.com hotmail.com.tr walla.co.il walla.com netvision.net.il
  `
    .trim()
    .split(/\s+/),
);

/** Whether a mail domain is one for everyone. `domain` is lower case; subdomains count (`mail.telepac.pt`). */
export function isFreeMail(domain: string): boolean {
  for (let rest = domain; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    if (DOMAINS.has(rest)) return true;
  }
  return false;
}
