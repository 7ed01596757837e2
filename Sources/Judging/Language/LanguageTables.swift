// Letter trigrams and frequent words of 16 languages. Made by scripts/language/train.py; do not edit.

enum LanguageTables {
  static let languages = ["en", "fr", "de", "es", "it", "pt", "nl", "ca", "sv", "da", "pl", "cs", "ro", "tr", "id", "vi"]

  /// Each line: three letters (`^` before a word, `$` behind it), then a penalty a language, in steps of 0.05 nats.
  static let trigrams = #"""
    ^^a&*'((&.#&#;?$'0@
    ^^b-?(:9<%D/0254$#-
    ^^c.)L('(=)P-9E*:K#
    ^^d6*,--,/*/35600#9
    ^^e6-*#4'0$16JX56OS
    ^^f.00501?5#,AL+6HF
    ^^g6>&<4<#@6=:Z;-K2
    ^^h)@+1@<&7-3A36/4#
    ^^i',1-%,*+'#7K%&2@
    ^^jFL?JYJMRVh*#go7~
    ^^kKb0c`b:u(L**P*#2
    ^^l0#2',25'235</:1*
    ^^m9<:887;:9;87;@#8
    ^^n?99;;79=>>0#<DL*
    ^^o-6@79.#7/+*+,*BJ
    ^^p3+=++*;)52##27)9
    ^^qB*N*&$^#kBTfCK`+
    ^^r&#0'%&/'0%+1&066
    ^^s'(&*#+.,$')'&(%4
    ^^t/?G??>:?:/<;245#
    ^^u-%$(%'/%#&$+&+,>
    ^^vI>.<7:$?/Fd#E=Q1
    ^^w.^,ZZY0aS4#k9ASP
    ^^xH<E?B@?5RC?g@EG#
    ^^y;]n>mqq~aQa~V#0S
    ^^zyk3mkq6~~~#%t]~~
    ^^à~#~~~E~I~~~~~~~~
    ^^á~g~5t6~~~~u^~~~#
    ^^ä~~H~~~~~#~~~~~~~
    ^^å~~~~~~~~#~~~~~~~
    ^^ç~~~~~~~~~~~~~#~~
    ^^è~u~z#~~`~~~~~~~~
    ^^é~#~S~4]7~~~~~~~z
    ^^î~|~{~~~~~~~~#~~~
    ^^ö~~W~~~~~-~~~~#~~
    ^^ú~~~>~>~6~~~#~~~~
    ^^ü~}#{~~~~~~~~~,~~
    ^^č~~~~~~~~~~~#~~~~
    ^^đ~~~~~~~~~~~~~~~#
    ^^ł~~~~~~~~~~#~~~~~
    ^^ř~~~~~~~~~~~#~~~~
    ^^ś~~~~~~~~~~#~~~~~
    ^^ş~~~~~~~~~~~~_#~~
    ^^š~~~~~~~~~~~#~~~~
    ^^ż~~~~~~~~~~#~~~~~
    ^^ž~~~~~~~~~~~#~~~~
    ^a$6Mn=B6T7Y4<#6=x5
    ^aa~x~}~~#~~~`~~~~~
    ^ab9@#;;>TD]G2&KN]K
    ^ac,#L#/+-%E)>f%4R,
    ^ad4:D6=6F4;.->.,#0
    ^afD+[OEQ#Bh;Oj=X~R
    ^ag07N)#+T:N@,BFN*6
    ^ai9#YJ0=t$sL>VLQV5
    ^aj~#~7~/~+~~JEK~i~
    ^ak~~>~~~u~L~87~S#~
    ^al2>2.)6#/50/1/-72
    ^am4@A,'.E#ME79E49>
    ^an-I(>9C>C#/<621//
    ^ap5'T/0)9/@/3>.4(#
    ^aq~Ug<U?7#~~H~K~~~
    ^ar).4$-%)/1+#4*&1)
    ^as#/M($#A/9#68$,5)
    ^at:7WG:._H#E<PDG&I
    ^auQ0#ILKPJPGBJGPfJ
    ^avP3~X5YrQ#I]ZIO~G
    ^aw6lriiaXhYG6~HM#;
    ^ay~P~E~~~~~~~~~#~~
    ^aç~~~~~H~~~~~~~#~~
    ^b$G#?&3,58GP8J0UXF
    ^ba4(=+$)O#<7047/&<
    ^be1R$I<D#O.0GH4@'S
    ^bi@-8123422C4U>#;3
    ^bl9#8-?4>.2</45STs
    ^bo%%D()#9&((*%*8AE
    ^br&/3+(#2.22-/3GPC
    ^bsD#K+3,4,465V,>K9
    ^bu'8C),/J0?(.*'#9;
    ^by;fcJXJQ`B,/#,D~M
    ^bö~~O~~~~~/~~n~#~~
    ^bả~~~~~~~~~~~~~~~#
    ^c$F,)48=#Y-d1==S7Y
    ^ca*:3**-<)0/:I//#K
    ^cdLT+WYR8J#;JSE0']
    ^ceH*[IAI^E6FA#CB0n
    ^ch<</Y;JHtA?1#C@K(
    ^ciGAJ4-@GROX#*F?9~
    ^cl(0#<@792=.DW5/?T
    ^co))3')%##(&>>''/J
    ^cpf4#QcKFsIbCkO_L~
    ^cr#.),-*.'#&>R)'+N
    ^cu8Y6#99EME7A@*9);
    ^cw~P#Cb{S~~~$~~~~~
    ^cyM=M~~qVzCY#P~XSw
    ^cz~~~~~~~~~~#~~~~~
    ^cá~~~u~~~~~~~~~~~#
    ^có~~~H~D~~~~Q~~~~#
    ^củ~~~~~~~~~~~~~~~#
    ^d$N'POJUK#s~GlQw}u
    ^da8?#F/:+O;=:A:-$G
    ^de..0$1(*%#)AH*,A8
    ^dh;M6EJ@G79#QZ*):=
    ^di4C26*6:6B5XP2<#H
    ^dl~hksz~{~~~#*p~N~
    ^dn>L>DJB`;G(1#-0<D
    ^do0@NF;67EL8$#:8V=
    ^dr*L:UOL<UF7+#?KVZ
    ^du.#$2/7/0*4.30(:)
    ^dv`uaoagd^JKi#YOfN
    ^dyJVOX[Wk~PC#NNR~~
    ^dz~~~~~~~~~~#~~~~~
    ^dá~~~z~Y~~~~~#~~~~
    ^dé~#~|~~~~~~~f~~~~
    ^dü~~L~~~~~~~~~~#~~
    ^dě~~~~~~~~~~~#~~~~
    ^dů~~~~~~~~~~~#~~~~
    ^dụ~~~~~~~~~~~~~~~#
    ^e$_QeX#1Q~ZW7[IOY@
    ^ea$_jnecjsO$Ia(1C#
    ^ec8@;=#>'b~R&~Cb~~
    ^ed=eYR;PWTmC4B?#=I
    ^ee~~~~~~#~~~[~~~~~
    ^ef=1UN9J>N':9(8J#8
    ^egEcRbAeN~(U#,M_~~
    ^ei_~#~}~Fd|]d`_dpY
    ^ej~~~#~~~~U~Ag~~Z~
    ^ek~~~~~~~~lf5+~7#~
    ^el=NW,6=;#7O1-GF7P
    ^em09?6;%D5M,/0/5,#
    ^en1*:/H6-/#-CE23.3
    ^epA9>E;OVtST2#ROC~
    ^eq#Yd%(-5,Z+8S8>9~
    ^erQP#U>T;X?_G@^SY~
    ^esP/I#$%a&|MNF=JRK
    ^etJ%JOGP[I#>/H<'<:
    ^eu424B/-UX~~#07~E2
    ^ev#hgJ:ILHJ-7:47;)
    ^ex&*J:R/430#7)#/6#
    ^f$T4H2D>#`fi0HA[G~
    ^fa/--2#(4,B9,+8..8
    ^fe3C#:6/C0D<;B@?a?
    ^fi.)C--4.(5&5-#(&)
    ^fl(4(5<8*8#?)0?E'I
    ^fo$%42-&#/=#*3%%-#
    ^fr&2#).109))+(/*.$
    ^fsh+GLSW;Xnq#~XdB~
    ^ftF>bHQD5>J06D6+&#
    ^fu8G;#..7+=7.)8;.5
    ^fö~~~~~~~~#~~~~~~~
    ^fü~~#~~~~~~~~~~~~~
    ^g$8.C+=-;GO-8#&I7~
    ^ga29@04+H1<<6'>U#~
    ^gd~~~wz~~~~k#~j~~~
    ^ge@A(:>8#29=O>B.Ni
    ^gi?NPL-TfTD<NFB>F#
    ^gl:.)7#@UHF?1@E[?`
    ^gnF7T9B6?29,5E#9%=
    ^go#VE;B7SUL;)*?YK[
    ^gpF1M7G3?25>7E'_#@
    ^gr((4'.&9$$$,0#8&K
    ^gu)/>#&3k2A)<&0M&R
    ^gó~~~s~~~~~~Nk~~~#
    ^gö~~l~~~~~/~~~~#~~
    ^gü~~N~~~~~~~~~~#~~
    ^h$I#;47*9~~~'Q3~~~
    ^ha.=2+-=F'0-5N0+#K
    ^he6?2<MA#HC?=M?2Vm
    ^hi',#/915&40*L1.0*
    ^hl~~~~{~~~~~}#~~~~
    ^ho/2=2#&77I-2'.=?3
    ^hr~`~~~{z~~~U#f~~~
    ^htJ1QC7/=08(6k#/1F
    ^hu(-4#;*)>%B',EW+K
    ^hy0$=H3;#P0++6)=7>
    ^hä~~2~~~~~#~~~~~~~
    ^hå~~~~~~~~#]~~~~~~
    ^i$8UaT7]L#)o#$`k`N
    ^iaZQVRVLCSH[Q.DB#5
    ^icI9#CXL;GG?/VAMGS
    ^id6(.,8'8*.1#'07/4
    ^ie]UWLPT#_eaI~6_RT
    ^if#5N6VILl0)9b*/`#
    ^igC(0#5(433X(&7l~~
    ^ih~~#~~~~~P~l]~R~~
    ^ilV*h[#^fnb~DNy,`h
    ^im.(#&'#E%L6693CE?
    ^in*%,$'%%%#&.&&/$&
    ^ioW,21#7Pj~Z0@`~~~
    ^ip@.2.C4:/>+.F-/#&
    ^ir??$.A#KIXQ%8KO8N
    ^is&H%GE6#YC&4`)*8(
    ^it#i_S9NLiE&FU+1((
    ^iç~~~~~~~~~~~~~#~~
    ^iş~~~~~~~~~~~~~#~~
    ^ja9@:63;;#22+8A+%2
    ^je@5$=?H&@S@$#K9B~
    ^jiCTlHCUCh~Fv*);#q
    ^jo,(50#+.@11Yd0Lt0
    ^js~JP~~~V~~~e#~~~c
    ^ju(3@(L.G.9)G~+*0#
    ^k$J%_#4%F5reZ<6~~~
    ^kaBE/658+~-A02T#.}
    ^kdWQ~EK:~#z=t08cph
    ^ke-->41*A*n#eh$C'Y
    ^kh~X~Swj~~~r~~k~c#
    ^ki#&?)#16,y29m35D.
    ^klLT$@4M#~7^*,~_D~
    ^kn#lOUWO^Wd0rW1b~r
    ^ko[G,FQP.T#c'.l>2~
    ^krGB.F/e3~+~+#~LM~
    ^kt~a~~~~~~~~)#~~~~
    ^kujSEbYs4~L~>G~#B~
    ^kvXOtJMA~#>B~@@fpt
    ^kä~~N~~~~~#~~~~~~~
    ^kö~~#~~~~|%~~~~E~~
    ^kı~~~~~~~~~~~~~#~~
    ^l$_%AT)E=#fkLlCfli
    ^la002'*;0':89?7=#T
    ^ldEFYAH;RA9*Tm/#3=
    ^le/#%6,3,3C92*9E2h
    ^li-73=7)2D-'++(#67
    ^llU~h7~ym#~~~~~~~~
    ^lo%53&0*-?0#.9()2>
    ^lsa7:IN6#K~N/O6~Y~
    ^ltCTJTOC7D,DIV3#87
    ^luAG>:29Ncab#G=U+C
    ^lv7JKEB0802,ZB6$#N
    ^lxFa[SYC~H5+m~/#::
    ^là~~~~~~~~~~~~~~~#
    ^lä~~A~~~~~#~~~~~~~
    ^lí~~~$~=~*~~~#~~~~
    ^m$+1-68:#SS~2L-~uO
    ^ma&***&'()3#+3%&?;
    ^meCM?C@?6J4DVWF@#b
    ^mi,0#*(53*07&36/G?
    ^ml~sox~~v~~~T#~~~~
    ^mn~a~y~it~~~,#~~~~
    ^mo)#:1(/+)0%(/$(QA
    ^mr@G[TSk~]NO0#LFpJ
    ^msH#(0D>4LKH#^EM_Q
    ^mt~(;/y0<~~~#~`~~~
    ^mu.<+#:&L:D-3%,-:8
    ^my,hShec~`CM*#LUs~
    ^mà~~~~~~~%~~~~~~~#
    ^má~~~#~1~~~~~&~~~(
    ^må~~~~~~~~#k~~~~~~
    ^mé~(~L~J~#~~~K~~~~
    ^mí~~~G~I~G~~~#~~~~
    ^mó~~~=~8~E~~#N~~~c
    ^mö~~1~~~~~#~~~~~~~
    ^mě~~~~~~~~~~~#~~~~
    ^mộ~~~~~~~~~~~~~~~#
    ^n$J#H>BA6B[WL~=W;u
    ^na:R/@B7,J<4#194#p
    ^ne-=7<.8>8D)V#/(?Y
    ^nf>%<BRBZ6G&[~)$#`
    ^ng|~~~~~~|vn~~mhi#
    ^nh~~~~~~~~~~~~~~~#
    ^niII-;O^+LQj#IMN?k
    ^no+(A+*.9#F2BV39?f
    ^ntCIIBADT796O~B/#~
    ^nu97-++;-9B9GX#;Zl
    ^ny~~~~~~~~#~~~~~9~
    ^nà~~~~~~~~~~~~~~~#
    ^ná~~~~~~o~~~~#~~~~
    ^nã~~~~~#~~~~~~~~~~
    ^nä~~R~~~~~#~~~~~~~
    ^nó~~~q~@~~~~~~~~~#
    ^nú~~~#~*~<~~~~~~~z
    ^ně~~~~~~~~~~~#~~~~
    ^o$wR[57#g/p~KJMx~~
    ^obH4.0K<z*MR2#KkEj
    ^ocZ@o?FJgL#rJSV~~~
    ^odq~+c^~~~~~#%~k~~
    ^of$J;GFN9;8$Uy'3R#
    ^og|`O[#m~~v`1i~~~~
    ^ok[Z?~]bS~K~#+~5S~
    ^ol[x^U[`~rJaqub#)K
    ^omsQqMHa*c#sdKV~|~
    ^on&7GYLM#GF%HP)/`&
    ^op<(*-.6#,=41=1A&6
    ^or224))=I#2,GI)1,'
    ^osWl:E2#hZD[0,ZXI?
    ^ot:f^*5X~|U7@9=8#B
    ^ou9#_cP(Q~gMn~OXtQ
    ^ov0NFW9d#gA5W4>KFH
    ^ow%VNYj]JHC#6m#.B.
    ^p$F;8?AG#Y~g<j6]h~
    ^pa.)--0*#2)'?K*%.8
    ^pc<7&@L>,D.*>q,#A6
    ^peBDJ?9;P3TN``FR#k
    ^phau[~~~~~|h~~nm~#
    ^pi4=48#G7[RE.SPJ;E
    ^pl$#'8L<&:23$071O<
    ^po92=440G5C:#$8;NS
    ^ppBH4GJBH=@)C~*#90
    ^pr&*')*)&&#$(,$$8;
    ^ps>9#-9H<VI=.4<GS@
    ^pu.>8#+F6873DZ1<;E
    ^py;mAXSP>S~4#8~~O=
    ^pá~~~#~'~~~~~(~~~~
    ^på~~~~~~~~#q~~~~~~
    ^př~~~~~~~~~~~#~~~~
    ^qu&#&###,$3'3&)+0#
    ^r$=23297#j~~+O0~V~
    ^ra,/,/%134/9).7/(#
    ^re(.+&;&'#+%=G%'/3
    ^rfC767L>#9++8P)&&%
    ^riKiKY#XWgK`i[gd=Q
    ^roAVBGKCFPGH*#I@@O
    ^rs@,#>L<;63*/~+*%>
    ^rtR)9.I#=CS=AFE9/8
    ^ru-M,9;J;R;+:/,.#E
    ^rys~~~~~~~F~1#~~~~
    ^ré~#~~~~~~~~~~~~~~
    ^ró~~~~~}~~~~#y~~~~
    ^s$00HJPL-#K9E6<GbG
    ^sa07:.33??2<9<8&#,
    ^sc@L#T3U2U[BSK?OyU
    ^se::=.8(D(B2F=25#B
    ^sh#@C6?>0OU*:H-4G6
    ^si5,*#,+;%830@311=
    ^sk[w`~~~y~#~.5~~P}
    ^sl=Y[bbc+i4LB#W`iN
    ^sm0FOJ:BDAF6/#;>DL
    ^sn=]`dYU6L5FK#KHOa
    ^so+#.)'---,,@50)O0
    ^sp0:/X+R/Z41#'.;HD
    ^sq.BP@34./>$@X'*2#
    ^srTGOOXCMKI?2#=NJI
    ^ss;8@9H4J*2#:~$&-F
    ^st-=,N0J#[,0,'1;DB
    ^su-#H&-+:,O.EY,009
    ^sv~mxwG~~~I~~#~~~~
    ^sw.NNPWMHYD:#S@HEZ
    ^sy4%(KQM#P(('@,4N;
    ^sz~~~~~~~~~~#~~~~~
    ^sá~~~p~d~~~~~I~~~#
    ^sä~~U~~~~~#~~~~~~~
    ^så~~~~~~~~#j~~~~~~
    ^sé~#~RwMnnp~~r~jy~
    ^só~~~,~3~#~~~~~~~]
    ^sü~~a~~~~~~~~~~#~~
    ^sł~~~~~~~~~~#~~~~~
    ^sử~~~~~~~~~~~~~~~#
    ^t$5/#;M2;UQSA0CZ_r
    ^ta;.(%/+1#0B%'?%)V
    ^tcJ#+07,A-6;/H6/3a
    ^teL9863/)7DT8AOB#q
    ^th&TP_Z]XiA#Z~%+m-
    ^tiSHB8=F@F#X_QN`5B
    ^to(*7+4,#)?(,%(,PK
    ^tr:$*+%*J#<@.49HL&
    ^tuJG5;#IFWHQB=RC1O
    ^tvqQwm^{~~(~U#~~~~
    ^tw8~R[WW0~^<#V=Bsf
    ^tyU9:em`D~?N#=Q]~[
    ^té~(~7~<~#~~~&~~~~
    ^tí~~~<~<~8~~~#~~~'
    ^tü~~>~~~~~~~~~~#~~
    ^tě~~~~~~~~~~~#~~~~
    ^u$VBJ;PF#p~rA;FDeH
    ^ub>QQ16B9#3A3$F&()
    ^ucWJo<2GaddX#)VKFC
    ^udRCRIXU~NV>/#BBD~
    ^ui~qw~~~#~~~~~~~~~
    ^uk~f|~~{~}~n5#~~8~
    ^ul@>M`%IbE~c0$.(#~
    ^umyo8mG#s~~xMAv_E~
    ^un.)#)*LG';:N[8@&5
    ^up1fhms`=v#1F<6:I0
    ^urLE=?G<Q[;F#+1L9>
    ^us+SR5;-K:H#7H(*N)
    ^utX$c68IY-#ZLP?bFF
    ^uzi~~~~~j~~~).~#~~
    ^uż~~~~~~~~~~#~~~~~
    ^už~~~~~~~~~~~#~~~~
    ^v$NAVHRTMaYT#3CnIF
    ^va*&R',--+$&/S#,2Y
    ^ve18#/./+/=5>B3#1a
    ^vi(1D*(.H1#),U-9(/
    ^vlrp[y~dF~~~5#~~~~
    ^vo4-#@10%+O:7N?]4q
    ^vp>_kK[D~:m$Cc$1#~
    ^vrh2y~}j#~~~G6~~~~
    ^vu3;r)#Cj)j0<~74~U
    ^vy~~~~~~~~~~~#~~~~
    ^vz~~~~~~~~~~l#~~~~
    ^và~~~~~~~`~~~~~~~#
    ^vá~~~>~#~~~~~-~~~S
    ^vä~~~~~~~~#~~~~~~~
    ^ví~~~D~-~C~~~&~~~#
    ^vý~~~~~~~~~~~#~~~~
    ^vě~~~~~~~~~~~#~~~~
    ^vš~~~~~~~~~~~#~~~~
    ^vớ~~~~~~~~~~~~~~~#
    ^w$^*_#?5>T~~'CL~]~
    ^wa114566(UD@C*EC#=
    ^we6?#475'&)8L'86,/
    ^wh%:t=:GaI/#kJ%%O*
    ^wi.7,,'&9$%%6/$#-$
    ^wo*>54*4#DF7F39:>A
    ^wpn={9Y/~)~L#~D;1~
    ^wr2#b46.LUE:=(?GTR
    ^ws~Fw[`~}~~s#~lc~~
    ^wun~#~~~~~~~[P~~~~
    ^wwc,e)/(?#+EfQ89/6
    ^wy~~~~~~~~~~#~~~~~
    ^wł~~~~~~~~~~#~~~~~
    ^x$/+((,'$E#0,,(,0S
    ^xe/GA>F6I9-(HT.,#6
    ^y$s+=#E20E~~B:L~~i
    ^yakTPNHJR;gdDP[2#o
    ^ye15#N2.A,~A1.G4|L
    ^yo%]LY2G;>.#@?%R~2
    ^yö~~~~~~~e~~~p~#~~
    ^yü~~~~~~~c~~~o~#~~
    ^z$H0b.B-YK/AEO#~F+
    ^za<R^0=AHA<~)/~#F~
    ^zbi0~vyq~^Q_,#k~]N
    ^zdv@y>R~~j_l##x~j[
    ^ze&B(;&#+)~BEI-R>~
    ^ziC:AP4G#~~~Yd~`~~
    ^zllBwx|t~aTb@#n~`Q
    ^zmv4u.~~~k_l#0x~j[
    ^zn~F~L~~~tiu#*~~tf
    ^zo2DxG??5+.#Yr.3&+
    ^zpr~~~~z~gZh~#t~fW
    ^zrlx~x{s~`Ta#1n~`Q
    ^zupz#UCdU~~~|{~~~~
    ^zvx~~~T~~lan~#z~l^
    ^zw4~#UR~~wkx/~~~wi
    ^zá~~~~~~~|p}~#~~{n
    ^à$h#G*/.h~hh.hhhhh
    ^änPk#oehPP'PmPPPPP
    ^är[vIyor[[#[x[[[[[
    ^åtcyc|qucc#tqccccc
    ^çaU#XphpUUUUjUU'UU
    ^çeNp.iahNNNNcNN#NN
    ^è$h0h*#-h~hh.hhhhh
    ^é$B~LZ/#~~~-2|g~<;
    ^éc[#`Qg~K~j`;cMmhu
    ^ésv~y2~~~#~y~}h~~~
    ^ét47Bi?~a~$uG4c#.7
    ^îne~e~w|eeeeye#eee
    ^önYt~xmqYY<YpYY#YY
    ^öva{~~sxaa#awaa~aa
    ^özMh~l`eMM~MdMM#MM
    ^úlVpV#i$V*VVpNVVVm
    ^úsLfL~_~L#LLf#LLLc
    ^üb;~#~z~hhhh}6h~hh
    ^čaGYG]QTGGGGY#GGGG
    ^čeL_LbVYLLLL_#LLLL
    ^đi1A1D;>1111R1111#
    ^đưAQATKNAAAAdAAAA#
    ^để2B2E<?2222T2222#
    ^độ0A0C:=0000R0000#
    ^říW`WabeWWWWf#WWWW
    ^żeVgVi`dVVVV#VVVVV
    ^žeZqZtjnZZZZl#ZZZZ
    ^žiJaJdY^JJJJ[#JJJJ
    aaa.6>J()~-q-#~~~~[
    aak5eBn;i#MCX$OQn~.
    aal~~Q~b~;si~X<x#~S
    aamk.~?1k#OE[DRSp~0
    aanjnordd:~x~g~~~#c
    aar;G.>N>0~#~nG~~~`
    aat~~6~h~@yo~j|}#5Y
    ab$O4>LDE3J7D6Q@N#G
    abaBGe&<#:,/6;D:2'>
    abbBn;q#g]t*VN~Rsk~
    abeQP#:F-*K>S@JIP3~
    abiEAY>#749;P9B@+?Q
    abl*)L5XSA-2%>U(2E#
    abo#8[<-)?7F06068B2
    abrM;M#B';6N~0=ZlO~
    abs21#@m9%63E94Ba;I
    abuKAM5L7FEBM41M;#E
    abyc~o~oq~~~~1#~~~~
    ac$GKBHIDIQCS#ET^=X
    acaq~~V[A~Tw~T~~/#u
    accC;bS#rPD=Bt~DH_F
    ace0'Q,6):j=4J#*9U@
    achAK#i_P-qG?8EAAG=
    acibU~(LBa#djQ<nw~}
    acj~~~~~~|~~~#~~~~~
    ack/V<eKN?e#*QQ-01#
    acotylQJ#pOp}X*|uh~
    acr31X90#=G/;QW9A=~
    act,#X.b8*-?0g~2;P5
    acuU9wJHI~[~xK9g~#W
    acy5r`~exSn~C#~GO~~
    acz~~~~~~~~~~#~~~~~
    ací~~~V~}~~~~~#~~~~
    ad$)2/50p+~#3=?7Dd9
    adaUSV7@6U.nV7KU;#`
    add2/D`>s;WB#V~%.x#
    ade5M)H9:+/#4MG7=M/
    adi0=7C$E.UO3R518#3
    adl=+BZ6x8~~~>#~5~~
    adm--4HTJ84($=F&/.#
    adnb~R~~~C~~~,#~~~~
    adoePa%D#f5~~HI{~w~
    adrb#)U-G2?N~:N<I~~
    ads&&8mFdVX:#G~&3O;
    adu@'=E#G~:~]?$4di~
    adv#WB[Xg6WH0fQ2>S.
    ady-Ya~b~Z~[+3#.B~'
    adz~~}~~~g~~~#~~~~~
    adı~~~~~~~~~~~~~#~~
    aem5I=Vy82@2#Cr%$&#
    af$P?A6jA#e~Q8AWIEw
    afeB`M;m=~#~~]WY~y~
    aff4#BH*hziK;Ys9Hc=
    afiqFWD95VM#~*2+B3~
    aft,~'u{`x~>8`e>A(#
    ag$QH0TaR#~*qE~S~gb
    agaIoh7BA~'FZ0KY`#c
    age('-FT06A8$K<$#K#
    aggW~ip#~_~?akye`~k
    agiABJ>5?17MB<%?=#@
    agli~gO#it~R~;I~~~~
    agn?8<2#52@*U$(LWL~
    ago9yL%7%~aV~6#~~~~
    agrEF_#S2;%,m6;f~T~
    aguV~F#f2~:~~8I~~E~
    ah$,9g@#4@3~<5R+~#]
    aha.]d3B#~}Q~$F~%6X
    ahi_5^HGP6(Y2d~/#aR
    ahk~h~RwnbZ~b~sd~#6
    ahlR~#j~Jyr~yFA{~~M
    ahre~#rdS~z~~^2~~~U
    ahuRx~NE~rk~sS#t~:G
    ai$na^T#Fa<OhflBZ&'
    aid*?:-7=/#%<=8>8;D
    aiky~nn~~~~~~OI~~#~
    ail4A+(DH#F(+)9,*Q.
    ain&<,:KGPL)#-&&%30
    air6#;?WH#?~]E2nX~~
    ais`6O?l#~e~~_O~~~~
    aitH#PFEg;u~`>~eU:d
    aix~~~~~F~#~~~~~~~~
    aj$Id~~,~^~#y6RA4~e
    ajaM~21.5#~~~P~~A%r
    aje=D(#6Rb~y~=;+~.i
    ajo'06:;`u0,#pz;~~(
    aju~+~L~#o(~~w~.~Dv
    ají~~~~~~o~~~~#~~~v
    ają~~~~~~f~|~#~~~~l
    ak$>'[46J9~lS/,H#.~
    akag7bE-B~5HaCaS[#~
    ake%29(/':%*$km&AM#
    aki/Z~?E9twe*#~'4R%
    akk~VxZd~#?~~~x~Xs~
    aklZ:ZwC+~`S~S8~#~o
    ako~Pl~@A]yf~0#~~~~
    aks9/i,.p_bf4A~'@#p
    akt~~#~~~6~0jD@~AL~
    akuQpVwv5~`~~+9~R#o
    al$$+9(=(%#8$8,%.(&
    alahRkDV@~pM~@<h7#z
    albDh#C8N~QQV0WLX{J
    alcA;T<#6OBB>;T:@E(
    ald>j/29>#Q+rLPm-[@
    aleM#82*G7PA]*7HTfZ
    alf&<+'--*:#U-Z;~D~
    algNBD&Y#1%aVPsqAf~
    alhxblu}#l[a]{f`ch~
    ali4%3($&5,:8*#88%6
    alk*L8ShMNZ7A06>8#&
    all*<.K4a4@#%Pt(2P%
    almUk`%3#~#nxll~@~~
    aln~~z~~~p~~~#~~WJ~
    aloN>Z:?@zT6T)#E[df
    als:c-`UX#'A5Yj7Af1
    altDS#D6<I4AFSn@<hV
    alu@<mH=XSP~?3<=V#~
    alvAQO.%#$9D_iJY~~~
    alyJ:U~ylY~CHE#IN~@
    alı~~~~~~~~~~~~~#~~
    am$9KAV_.0Z994C:B2#
    amaMOf2D;~;YVNB_#&h
    ambJTZ-4=h#uNfbH^0R
    amdJOj]hX;O@9h^:0S#
    ame+7'-&*'#D&?;%9U6
    ami>=C6BKZO^D#1BWEV
    amlu~`~~~~~1VzEP#~D
    amm:'#o2{,d&es~y~w~
    amni~{~~~~~#~y@k~c~
    amo29Y$#.~jX4++6I}~
    amp*#?70?@:K'UG(:',
    ams&N>gfi=i4#WE%?r3
    amt~~2~~~n~#~@j~~~~
    amu3vCIXL~tUZ0#A<'~
    amya~~~~~~~~~#5~~~~
    an$5SD2TK0645PN6.#+
    ana2B@014G-B'#''#1,
    anc,#J-)3YCV2O+5Aa<
    and+3,1-(#M)&PL&3P5
    aneLmGI@?i;hY#3Qi~w
    anf~~#G`_~~>~~d~~P~
    ang:=$LEU/KK;UI=G#)
    anh~~X~~9n~d~~~~~~#
    aniOUYUFS]SaW#9T`lV
    ank0Y&NLJ#gFD7/CO:~
    anlp~Moq~f~-l|m[#~~
    anm~Z;y~sBUt~~~~#~~
    annAK#_+iF}DE[FEdFV
    anoPQY<#=fFhN@4Oc~[
    anpfTBvai-a#^p~Wc:~
    ans4#9;G<I5(5GD4;`E
    ant=#J26,J%BFTFGTT]
    anu22E+2(?)5*<##:L7
    anv~~~~~~^9#~~~~~~~
    any7t~s~unCj6#[9L<H
    anzt~#;,~v~~~s|a~~~
    anç~Ed~~#~3~~~~~~~~
    ané~]~r~~~~~~~#~~~~
    aný~~~~~~~~~~~#~~~~
    anı~~~~~~~~~~~~~#~~
    ao$+L:.:'h~hzMV~~~#
    ap$?>3AIC#59:Dj77/;
    apaJI?-J2K0+G?AB=#H
    ape0820+#6?=~74M~c~
    aph(1(WVMBN6#Z`#)Z$
    apiJ>1M*GiN:C#:MZ7R
    aplXm[&s)`#~~@'YE?~
    apoJNG?=:lJ~~.#BOT~
    app'#7X&W(W.&_p*4g-
    apr]5M#4%f(Fm%/jbi~
    aps(C#:N>;D586+8,_@
    apt9IG@^DE9A1VY4;O#
    apuzx>3Hx~9~~>8Q~#~
    aq$DN*C(=#~|~(~$~~}
    aqu;&F(I)~#}~[2~~~~
    ar$@9?,_&1#&FM]C87>
    araB->34+:72<659)#M
    arbKA#cZdP[:^UTd~~~
    arc74517H0R[)/.0G]#
    ard+3,G:G#MD,/024U%
    are1G:G#C8O0+F@#FH)
    arg9#55?D1K[;1H9dCG
    ari;=;5-D@/I3J>6@#;
    ark,T(`PS>s,C)$L:#5
    arl2^=+'UdaV;JCD#s=
    arm#+$2&#5;K5*%=3&*
    arn/S5HA[;|*G#-Rb8;
    aroMg`M>Q>~wa;#ug~~
    arp'+,*30.QBO#0OKT}
    arq~5~U~#~F~~vm~~~~
    arr.#D445i-fGY5Fi^~
    ars%E1#+S%E5S*VH:0H
    art*'#<58190&(8-:=,
    aruphI~|~~~L~=.[x#~
    arx`~pmei~#~~~O~~~~
    ary)WXi]iJ~f#/C+=O$
    arz~~L~`~~~~~#d~~~~
    arà~~~~W~~#~~~~~~~~
    ará~~~#~=~~~~~7~~~~
    arı~~~~~~~~~~~~~#~~
    as$846%e#HI'7JM:E<=
    asaake>>X~0~~@F~5#~
    ascbB7T#WD4l~QUP{~Y
    ase3=CGCR05E)FH(7i#
    ash'%8B-T#EO43S0?R)
    asiMlQRJkNkgKPPMU#D
    ask,=5eUp>h+&-;).8#
    aslU_dmUnaE~DO#F8M~
    asm;NBJ)H~0C3J.02S#
    asnW~|~~~~~~i5#~~O~
    aso4da,37~-p?#/>`Y~
    asp6FDM#H90?3E52;I0
    ass6''q&?,#D5^`:EpH
    ast7H<M7U-C9F/#>T^@
    asu5YbGJpET~F(.;e#~
    asy;<Aqll]N_5,91#W1
    asz~~~~~~~~~~#~~~~~
    ası~~~~~~~~~~~~~#~~
    at$7EDKqX.#<@?%>D%>
    ataOJX0-0OK7D0PH5#H
    atc-9;4O1/W?21#21E8
    ate)3#3:98H@&<6&*Y*
    ath#6+/Q5@S_28i88J*
    ati-#3250+G.(MF+,C&
    atk~~p~~~~~~~#6~1#~
    atn~~~~~~~~b~(#~~C~
    atoM_P1#:[hGR7KMXVO
    atrUSe#O#7En~$<Tks~
    ats_WOe~k6#=uqqyn~f
    att>57^(jF~#EW~KJ|K
    atu?O31E#<EGA,F<C%B
    aty~~~~~~~~~~#U~~~~
    atz~~#~~~~/~~tj~~~~
    au$i7d^YQGH~~^Q=~'#
    aucB'(<c~~C~~#R~~~~
    aud+5O)*#28D56.=37~
    aueL~#<UC~~~~A4~~~~
    aufz[#~[u~~~~W~~~~~
    aug#PHG@AS5~~(;E~~~
    aul.WK;;889O$9.)#5G
    aumKh-%%#~b~~]7~~~~
    aur=Nh93=~#~jR-O~t~
    aus,E#735B6:>FDK>pH
    aut66S0./)1#(3<-(M=
    auxx#~KtRS~~~]y~~~~
    av$z~Gi~u~m#hUdr~;~
    ava6*93+$2#K%7E#)7$
    ave#&/*4.#3W.)?07C1
    avi9@47BD:?O66>7B#2
    avo53#5+?63l3X5->:2
    avs~~~~~~~~#Z~~~9~~
    aw$5&(+2/#{~Q[$F~~~
    awa@n`[S~~~~:Jc44#9
    awd~lNxs{jScv#opi~_
    awia_NOE(~r~~#~~~~}
    ax$1889,?4Z/#-[%#;,
    axi<0*,8D-':W>#V~~5
    ay$*9.;&01,6,(..XJ#
    aya~@eI``~~~~s^~5#~
    ayeD#0SUJL2~8??6OWS
    ays+=5UK0#6(&=~%Sj@
    ayı~~~~~~~~~~~~~#~~
    az$~59#q#%JJJ,=;+XJ
    aza3j<#~l~RRR8M~@aR
    aze5;X~~#+ZZZN;~SiZ
    azi7B<v#M5eee^T~z-e
    aznW[c|~~qDDD;#~~RD
    azu~o#c~w~WWW??S~fW
    azw~_C~~~tGGG#~~~UG
    azy#%e~~~qDDD-4~~RD
    ază~|~~~~~fff~~#~sf
    azı~q~~~~~YYY~~~#hY
    açãa~aaa#a~aaaaa~aa
    açõI~III#I~IIIII~II
    ać$hhhhhhhhhh#hhhhh
    ačnQQQQQQQQQQQ#QQQQ
    ağlRRRRRRRRRRRRR#RR
    ağıZZZZZZZZZZZZZ#ZZ
    ał$PPPPPPPPPP#PPPPP
    ałaHHHHHHHHHH#HHHHH
    ałe@@@@@@@@@@#@@@@@
    ało9999999999#99999
    ały8888888888#88888
    aždOOOOOOOOOOO#OOOO
    ațigggggggggggg#ggg
    ba$RIg,=<v9L?$#5DR4
    bab#)T1*B~'~52/I~4~
    bac&;.>561VW#2K%EF0
    bagC_qr5d^~~~X~S~#~
    bah~zM~~~~~~~~d~Q#~
    baiWHrar#~8~~~~~~1N
    baj~~~#~~~~~~-J~~~~
    bakOYk~wh_w#~a~~6WT
    bal;;;@:)S-WGI#IbI_
    ban2,0171<*D41>5>#$
    bar:>(99=59#B?8BC@J
    bas4%A2012+.#@~$4N1
    bat(7D<#771Q]@:UX*~
    baş~~~~~~~~~~~~~#~~
    bbeDIJ>5L#5rD@6P~4~
    bbi/?#G>@]w~~OPG~z~
    bdi*AJ3~):/(#f4%'%#
    be$..H-.6~hM$GG%*~#
    bea1#B`9Ue~XjNR~~~~
    beb~~t>MF~~~~b~~~#~
    bec0~u?GZx``8+#DE~7
    bed=~DM[KHPE71N2<@#
    bee#RG_QJ*=R*1i)2~.
    bef.6']JE}M'*J~*1~#
    beg>O<jT~2~#PPrff^~
    behCsP~S~.~#7xw;B~7
    bei4[#~Z;MF~1cm5=~A
    bekjL2~`~-~(V.#~',~
    bel;1J?01;~@=7N4#8=
    benPd*96=K#rWU8_FM]
    ber>8:/42V+CH@CCF#N
    besK0>Lc`#^2Ik`MOXS
    bet8JANCK;S#8IP8=m:
    bevq~P~5l#~:~~;~Z~~
    bewD~)~~~#~~B~~~~~~
    bez~~WP~~r~~~#$~~~~
    bi$IKOP4N~JL~+#~4p~
    bia1:K8654($#@7);($
    bibI&)3K*>+#77[9X?:
    bid<Wk-h/nn#QqoQiT~
    bie^?A9NJ4t~~#kz~~~
    bij~~~~~~#~~~TR~~M~
    bil/6+9#-O.48I++%8[
    bin+$#50,'02$:1&F7I
    bio/>F#4+L@:1/=?SH7
    birNobCeX~c~cwta#s~
    bisHa#K1]mmV~;N~~&~
    bit,#48<3@2;7<*;J>G
    bje#$&$6%~$G#3$&%$g
    bla;=/+1<-A#F/(KB2D
    ble&'2'033%0$:G&&2#
    bli68'8%#(.#7$.32(5
    bloA455,'#E<@$957%~
    bo$k]X0*5^E~~#%~~~+
    bod#N+TtX*V~NC$IFL~
    boky~~~ng~n#~GX~iT~
    bolC(0/#8,:8A4C+>#L
    bonI<A@<@?#~cOVTKB~
    boo09/=J938?#Ja(*#'
    bor=89*31H+#LE5[SDT
    bos758#+$>~~K551~9~
    bot,S,045K.E#1N')<&
    bou&#>FPE/UW3Q&08R'
    bovDsqdWi#~~8_.;?~~
    box8@-BH0L98#7~#(=8
    bra0D.30.[C08#*<7=+
    bre;$9'5/9#:>V`:=A<
    bri(8&1*)n05'MN#'(4
    bro(I;?1:9A;#6.&-+0
    bruMSGdC`#[=[WRkE<>
    bsdJ8W>0?)@.7AN9&1#
    bse,,D,V+=:#.MEG?5@
    bsi9LF=~<6>F&T]$)#$
    bso,%C#*21*/5>072<<
    bst51+<F)=#:AM?G~/~
    bt$;~#y~~(~/RW~~8~~
    bteV#D&?,~%~~JJ~~~}
    bu$~Nu~~wT~~~E0~#{~
    bua~~~~~u~~~~|~~~#~
    bucV~*5>_~#~~;=~~~~
    buda~gwj~s}N~3#~l~~
    bufcBP?K:#~~d6x[~~~
    bug3+2='.#G5-6y+FF#
    bui6Mh;2#A*B&Xt%GX2
    bulDDN?ECNGEC3PB#W=
    bunP^#NSNRH;XkzQ54K
    bur$6*#1'~~~])B~>G~
    bus480#1+D,4E9JF`.<
    but'%BO@G,=%#Ii(C6+
    by$$BLV&;OBB#24##<(
    byl~~e~~_~~~~C#~~~~
    bytU?%'D*#&7VcNSY09
    bölffRfffff~ffGf#ff
    bảnbbbbbbbbbbbbbbb#
    ca$]pJ.-/^/~h#.J9<~
    cab3@F#?)~,:Mc*R~4A
    cacW/8+IK-#7F24EGA%
    cadaRX&K#k+~~o4pw?_
    cakg~l~~~~~~~io~#2~
    cal+44FEG:E#'<K+/I-
    cam6^:#$#L$~`'5~l18
    can2J#A@G==/0BO89>3
    cap:*#:.5$.~]2IBZ.~
    car:2B014e3MNQ66T#A
    cas.'5(3&%83.;#48R1
    cat1(CX6V#D.(HI*0E-
    cau:FNZZV]QFQk#PU~M
    ccaAdH~3HL~~~W#~~w~
    cce029FC;(<#(9~'(3*
    cchlsGv#GVrJ~XR~S1~
    ccidXa#@T~&~~gt~~~~
    cco4C6u<DE~L4G#73.1
    ccu#,:~8=3~~1>;3Ej2
    cd$515,1/.)#)1),(($
    ce$&-%6.70H>)+#*,-$
    ced/b9,-4?#E,I_5058
    ceg~~~~Kb~a~~&~~~#~
    cei;{Oq~#~WFAh~DM~G
    cek~~~~~~~~~~ap~#I~
    celC,=>,FaJ~f0#;%J~
    cem;%K?3#FIH@-#<[L~
    cen41%#'&$%%5#'5>66
    cep:6D8cP4(/;BO7C#:
    cer<4='--;+#;LO9B-7
    ces/.6+4*/%#(>G)2D-
    ceta#SF/FYr~f<3qj$~
    ch$3a>N`JM8#0(+2018
    cha3*N-V#?6A6=L46<W
    chc`f~GuWUz~~#1~~~~
    che5+-2#-6,;5WQ53*W
    chi5-R.#E0FG3`h04IH
    chl^e#~id~EYjL.eY~p
    chm/<%0U#/h~=1I;~p~
    chn3L#~g_G6J<8)DW1a
    cho5:Z#^5D~p6)(7>~0
    chr?@.QbD##fBEIH@)~
    chsUa#V]Ec+~~c~~~.~
    chtr~,twk#dx~~Q~xg~
    chu:zBH^;;<_e/3~_M#
    chwM~#`aN~t~~(k~~|~
    chyP|~~ya~BI=5#A>Em
    chá~~~r~U~~~~~#~~~~
    ché~#~F1~~*~~~S~~~L
    ci$rCF~<~~qcr:#L:,I
    cia,@C0+#82=&8W-;?)
    cid.B94;#~F@>~~R:~~
    cie43=HOU1G$>#[DVc9
    cif:0>M?E$a%%{['3X#
    cilIEMRGIVPcAfoD#)~
    cimR,9??7#v~L`N?A~~
    cin#1(A'=MH/%?B.$1(
    cioM~Z$7%~#~~CMQ~~~
    cip6><RCG<M-<oIH~#7
    cir#$+''.K^~:UhBL8y
    cis-'+SA4@R56DGD#-1
    cit-14T6G3F4/~/#?;8
    ciuLy#q5~~~~X1E<W~~
    ció~~~(~~~#~~~~~~~~
    cią~~~~~~~~~~#~~~~~
    cjaOOYO^X_OOO#OOOOO
    cje??H?MGN???#?????
    cjiQQ[QaZbQQQ#QQQQQ
    ck$*'1&$.(9;8#F7:19
    cka9Q~RYWG96)Ko**@#
    cke/##/0$-*,7?A504C
    cki8WJHNKEOg8#g68;X
    cklGl:^L[cJ#Ft~PLC~
    cks-9/.3*#&&.;q..(5
    ckyNZvHeOFBks;#lcK~
    cké~@~~~~~~~~~#~~~~
    cký~~~~~~~~~~~#~~~~
    cla-*0$'&5%>1/#766M
    cle(3/-A6~A<83<;B#~
    cli87(A1;8+./4V-'+#
    clo/>4H=I-#~E.(N~59
    clu55G.,+%V#*7^&(='
    co$j~K73:X~V~+#~nea
    cobn~[oyQ{IX~ed~o#~
    codG;#HIR,GHG9~CE35
    coiKCD5<#~1~~X6~~~%
    col02#3$/47O15--/<G
    com%$0*+'$#(#1`$&7(
    con)'*&+)*%'%3U&$*#
    cop=>.@4L7?#B8M-52.
    cor0++,).#,(.21).+3
    cosCwI$#)`/~W1@aY~~
    cotHc@ZQ+GM#?SFF6%.
    cou#$4fb_Gz@4@0=>LH
    cov]~k~~~l~W^u#cdke
    cp$(>6../%%%$2@##$'
    cra$5D8<:]FFN'+UP#E
    cre-R60.4+.7*>#*'P0
    cri0&<%&#0$4)<K)-8'
    cro8:,B4<;A%@$/@?#<
    cry;S#tr_8a40KK921;
    cs$%,90*2+#'&07(&)%
    ct$,G+L0;*g6/#218#5
    ctaWRN.i#N+~pT_Si~~
    cte9/I5B#/&>9AH18R;
    cti+(895@)7#)81,(.%
    ctlJO#Y<Au~DH6^QBKA
    cto@h6'#>D=;:;f479@
    ctr:I=<B=T0DV7`c`#~
    cts#E5`;PSx~#?~,'36
    ctu4*M)R]6#:3XA31~.
    cu$~vK~^~d|?~#d-9(~
    cua~~v#yn~n~~|~~~$~
    cue_XB#w~~[~aq~p~X~
    cul-#C/L'a0J5Z@6/1N
    cum@GJNEB#;8:NS7FhA
    cunq2|R*KjD~~fCePl#
    cup5)E:#*~%~3[/;O=~
    cur/9$@.5/9#-=J.53A
    cus(b#g:;2N('>42(~/
    cut.(C3F.C#=+<m6*HA
    cy$'J*/&8),'&5>#&-'
    cyc(/;6H9v8}2#:A~8v
    cz$b3N2l#bbbb`&bbbb
    czaEL&#O`EEEE)oEEEE
    czeEM-SOaEEEE#pEEEE
    czkU^pd#pUUUUT~UUUU
    cznDL_RN_DDDD#oDDDD
    czo@HZNJZ@@@@1#@@@@
    czyIP(VRdIIII#/IIII
    cácfff~fjfffff~fff#
    cí$ZZZhZ~Z~ZZZ#ZZZZ
    cícDDD~D7D~DDD#DDDD
    có$hhhDh|h~hh~hhhh#
    că$aaaaaaaaaaaa#aaw
    củahhhhhhhhhhhhhhh#
    da$X`^+/*p#7~=9T.;~
    daa~~~~~~#~~~~~~~a~
    dacOeN^g~WN~~:W#~~~
    dadjxl#}#~:Zs~~si~~
    dae>dZx~^Niq)jg-HV#
    dahaj?~~~~~0Sl~~#0~
    daj~~~~~~~~~~#$~~~~
    dake~`~~~_~W~Se~.#~
    dalRvqt+~zt~h;#rW,~
    dam#=12,1Q#F6#/EUI~
    danF#MYNd9oAb6Hg6<-
    dap:=dTUQ`<W&f~.E*#
    dar2:.=3K_9#09D/D4@
    dasX~$(k#{W7~S~~~CR
    dat0<*W9i(R5#L<'LP0
    dav+1DM6aFCf~X#FI~~
    day#Up~]~t~~I_~TNg~
    dağ~~~~~~~~~~~~~#~~
    dd$>2A2B/8:B<@d<D#3
    ddaZF1SHZ~~#~-3~~@~
    dde5b;V<V#~0AW]B3~:
    ddi9CDI,J:#97VP=8~A
    ddr3#4$H'NKJ&?~#'?%
    de$=#>+8&(1-<<433>9
    dea#aBDDW]RY:5W6UL<
    debDTbFNRRFB:=H<94#
    dec.aJ037H=g:*#7=~[
    ded$gpVRSkNS#Jf)1E,
    dee6~O~O~#f^NI~UUhI
    def.GD.+5F4B)#:'2*9
    deg<VnV$V~Bae#SL~C~
    deiu~;~#,~-~~Vm~~~~
    dej~~~Jy~~~~~.#b~~~
    dek~~V~~~d~S~#+~/'~
    delDSI7#M;15D@:DQMV
    demC:2=Q4|EAR'#iX9c
    den9@%67D+?0<50A/#F
    dep'4Y9J/R2]#=H$+*%
    der/D#@1?*O25?O;:<B
    des6*@.>-b#@3FB0;E4
    det?~7>9BS<#4K;7C;6
    deuZ#'hi?m.o~Kp~~~~
    dev('G?)+MA]#%5',;-
    dez~]JPsU#~~~?9J~~~
    değ~~~~~~~~~~~~~#~~
    dge#.*8)+&.3)<#)(%1
    di$~yjp#twT~~=>~>:B
    dia<;R8=3K<M>#GEI*;
    dibU~~WXl~n~~Mz~~#~
    dic08E#*'F(s/G;3BNB
    did-ZS$S#TCCbE<~m0H
    dieYx#Rj~8~j~Zb~~t~
    dif2#[/8.L*:+CX'>S/
    digbr5QeG#z%kXyqxLh
    dik~~Y~~~~~(rTE~3#~
    dilTUjQZ`~ymvJ#v#=R
    dim<9F;-0m)~~FB+W#~
    din$GAGBG,96#9&$.O$
    dioDaK.::rJ~S#U_xa~
    dipX~giAk~i~~pc~~#~
    diq~#~n~~~^~~~~~~~~
    dir91E.:.<-9-1{)#<3
    dis))G-3*A'#)37+87/
    dit/*CD><#=7,4#1;/-
    diuPa@xvRO7U~#44~1;
    divA@Z?2;Q0FHS#Wka~
    dizF^IW)(~~~>1NA#~~
    diğ~~~~~~~~~~~~~#~~
    dlag~I[~F~y9~#<~,~~
    dle.F@B;0'+?*HD)4G#
    dliG#)'&F;~2??DGL~~
    dlojDZ?OE~n~~B#~~~~
    dma6+39)6'9F1-W0-3#
    dmi(/:'3%1%#&.>&&$(
    dnaQRFF/>#?HCET=:A+
    dne)[#~6T~~~~7C~~~x
    dnijm]~n~~~#~/K~~~~
    dnoaT}Y~~~~~~.#~~~q
    dnsB)?*/':#[#t~#$%+
    dní~y~~~~~~~~~#~~~j
    dně~m~wttsx~~~#~~~^
    do$@eQ$&#?~HKAEQie+
    dobm~jai~~ae~1#~fg~
    doc97/UHX,:1'Qb#.;+
    dod_~G~^~~~~~#3~~~~
    doe2~~~~~#~V2y~9B~B
    dok~~5~~~~~4uB:~s#~
    dol5V5?.uXY5~48~#B9
    dom883XCaL<E+5=07#J
    don7#Ma?xgCEFjvG?YV
    dooPfm~~~#~~w~~~~k~
    dopJN#e0~OK8X).U~C~
    doravDCcE~#Iwjsu~Y~
    dos_HE%N#pEPg0.I#PS
    dotLHGs=~~b#TGPh~i~
    dou.,6Pb[C}OR[#3_`M
    dovf~o~.~~~LW~#c~d~
    dow.K;j[f?L5#$s(--*
    dp$))9%,(~(D&T~$#&,
    dpo[_^~~~~YJU*#SO~~
    dr$1$8'8:Adf~FG#H?~
    dra@BL?8A&[#TA=s~?~
    dre3*3A6QM#B)?Y)%Q'
    dri3N=C9>AG:0an78#2
    dro4,@3#1dm]>''?8>:
    dru@~/b]Q(~~~-#c~Q~
    ds$$)52+/>*7#@r#$E&
    dstcNFAHK<COh+#yp2:
    dt$;4&5A=#|~~DC~z~y
    du$u#Kahj`~#g0$ZMT~
    dua9~uIE0r=~>eVT`#~
    duc#Hj$:I58;+O;.WhX
    due@:W@#~C%>E~~U[~L
    dui~$j~g~#/~~~~~~~~
    duj~~~[~~~~~~#,~~~~
    duk`~E~~w~~8~9-~0#~
    dul3HI<C4H:0#Kd%67*
    dum'3#(,92]3K#9*~O~
    dunIX#TWN~L~OsmRE2'
    dup?;N08*6@C3$H#G.~
    dur5?%)+3>*S1Ks4#M~
    dusDL1ddj#qZ~H`D~X~
    dva(:KIB?A:0&@7#(5)
    dwa-.5*('0+'&D%#$%&
    dy$%;3.'++/5)4*(..#
    dynO#*BSY2684Bk405~
    dysOBF8CJv^~~#Z~~bs
    dzaoEOx;c#cccSPccqc
    dzeeq+*dX~XXXD#XXgX
    dzi8x8u8`U```#6``(`
    dá$ZZZBZ#ZZZZZ5ZZZZ
    dávOOO(O+OOOOO#OOOO
    déc`7#h_HhexXX~XXgX
    défM#[`L/URfFF~FFTF
    dí$WWWWW~W@WWW#WWWW
    dělXXXXXXXXXXX#XXXX
    dırZZZZZZZZZZZZZ#ZZ
    ea$Y^b#1DP5`eKT'~R~
    eac0P$?=J-&4%AB1#N3
    ead0#1-.#$D*+$>4)$+
    eak4I#]Kf[~0C+,N?7J
    eal>W<22+K#=H6'VHC>
    eamPbJS@74W)FCDMM#3
    ean61#./15?677,A70H
    ear#H.)00;$X33.C:E=
    eas0X=>LG:B/+BT4.2#
    eat/QKW2N;81(8M2#O-
    eauj#Hejc=~~~t9~~~~
    eaz~~~~?~~~~~~~#~~~
    eb$2#J67,G,H)0C'/E.
    eba:YU7eII,GC2;KS#A
    ebbo~|{#~L~@~|~~~~~
    ebeX~#+p@QnWr^:mu8~
    ebi0.R9<.A-&*3O*#7%
    ebo5@NII=Fdf@@#IKbc
    ebrLhTIL<#SrdNced}_
    ebs)C-TWA<F@#G}$4S*
    ebu>#3L?]K2nJ4.7~%a
    ec$[#4RANHVmX-&QQ@Z
    ecaS~x_XP{`xrck[w#f
    ecc~~h2#t~/~~vl~~~~
    ece>^}.-(N5JA:HE#KN
    echWL%Qgk<~bb>#aemP
    eci6^n/&#.;%3*J36;-
    eckNm2|h{d~#MYASNSL
    ecl6GO&8#`#~6O~<<~~
    eco*)G3'/#0C+Mp23;:
    ect&#G4IF*)<%Rj'+I$
    ecu0KP$7&?':+Rk*.#,
    ecz~~~~~~~~~~#~~~~~
    ed$#-FGGE=I/#B[#)L#
    eda~~7+=4I7+~DF~}#~
    eddeb^n>{~j#|x~~`a~
    edefP#*&5)8ReR?_:Dj
    ediT7@10-:#IQaHL8&M
    edlUg3k{~~~4o9#rn~~
    edn~~o~~~~~A~)#~~~~
    edofDJ86#GHVzB){~cg
    edroD&3NE#dL~@X~~~~
    eds@NDJ}P#^4;:'=?~A
    eduK8=;95B)SLI<JR#K
    edyn~x{li~~~~#K~r~~
    edz~~~~~~~~~~#~~~~~
    ee$7+>/.6]<(.5G.+(#
    eed.CMHB8N>2#9b%$1,
    eek:-RP#:DY~O2~C~J~
    eel4=/M@N#~~eEK~~~~
    eem:Ta%Q=5#~Sg~aW:~
    een2<33A#)43-<>02~@
    eep#%2A.TQM.0/D40>1
    eerGP'1Nf#lK]GIZ^]~
    ees<CL1C9?#~S]~aV~~
    ef$I5PILJ#~~xBEJi~~
    efa4;3H62KPO&34)&#6
    efe9V,+B+;#=550/6+6
    eff?#Er4oDyHKlYR]jA
    efi5QA#%'=&--*4-.)/
    efl;<(9~BC=LL:K?#H~
    efo.9@N5CbH;/5#71>/
    eftLdkefZ'c#^NV^WQA
    efu#6AOgb~l?,SB77]%
    eg$>;0L`P)y#A4ZO~~l
    ega.,M06/I.R1H997#<
    egeEN(]~]#N5JyR?DC~
    eggAbXt#zG~~~xLT~~{
    egi2#A8J?C3F.d)789-
    eglDWD5#^U63~D~~~~r
    egn]iT~#~~~A^aV~~~}
    egoVqkFOOtTaZ#<cLV~
    egr7@CFR=PM./m?6+4#
    egt~~#~~~M~~~~~~~~v
    egu>nM'/#Y'b:TL:>K9
    eh$Xbq)&0~z~~3~~~#~
    eha0;WT~~2}T#Yt%+G$
    ehe2~.@T5%4W8#l9=T1
    ehlKx#D>l~e~~N(~7~s
    ehoA#jDM/3uL~X$~~~~
    ehrB5#N:i~c~~j@~~~q
    ei$~uXk#]{Z~~:}2~A~
    eib_=#B~X~~i~Ay~~dj
    eicc~#MYs~p/T6W~~)~
    eidyp^Lu~#~IoWNo^C~
    eieag7E`a~Bt~OJ~~)#
    eig#)8=Sa+s297)?8~%
    eilR#HTk~>~~~HN~~~~
    ein.--#@P;@~12)B8=@
    eir+~~Cv&~~)#Xn,$2$
    eisF%4.R#B=.]'.^;/~
    eit3~(M]#-|-)SI-$~'
    eix~~~~~^~#~~~~~~~~
    ej$~fUi>~n~%~#H~~~u
    ejan~EB+'w#~~x~<~,}
    eje(3*/[Mv~E#_b*$T*
    ejnyrp~f~M~ozC#yn~T
    ejoc&~5~Q#~~~vu~~~r
    ejswpn~d~K~mx#5wl~Q
    ejíyrqrg~N~o{~#yn~T
    ek$,%N$%#CoXU31.3Nc
    ekaK~3@:z~W;~5H~b#K
    ekeDOK~bN#f^~~o~eIZ
    eki=~z~~~e[~5H~#)`O
    eklUDRImL~#h@eJ98|X
    ekn,e81E_M<)#X3c800
    eko~G&qTn2K.~3#qh:?
    ekroX2VmRM0#d$,V1B%
    eks6Qf~~~4`~#<~~]*S
    ektp~'~~~Ue#7>9~>;X
    eku~k#iKf~CBv/Ai~&7
    el$>09#702$89@6::85
    elaP>WFO3PR8RAJSf#i
    elbXz#_h^Mx=dC^~Tt~
    eld<k1blb#~]9_nB@Q;
    ele1O952(09B+05#%:&
    elf#K?ZQW'~B2EZ7B~)
    elh~~]~~#Y~^~~]~~~~
    eli6OG4;=(B`7,17#7_
    elk~~W~~~,~~p#$~km~
    ell7+/@#XNB+GOcI<c@
    elm@M(FO$?~N~E#~C~~
    eln~r0y~ud~6~/#~~q~
    elo1,_9;+VWV)$5%@-#
    elp*:5KJFBQA#)}(7O#
    elsD6FqxeG#4EPAMb~_
    eltJc#MC]C~0qVo~?~~
    elugI^wg}owni5^Jo#B
    elv%w<#RDE~%;TGRY~~
    ely'~~~~hz~Y#}N,@~+
    em$8f.bX(7?23#'6>N+
    ema/=2'(/'#50CE7A+6
    emb;B^E@OUFgLw~Rm#a
    emdHM#XXV$KA4k~57V3
    eme9#<;6J.93<]F8.CF
    emi4/E8'GLKWQ;6J#'~
    eml~~P~~~q~m~wS~#~~
    emm[@J~5~1#;~w~~E~~
    emnS~Loh~~~`~-#MGt~
    emo,QG&+2CA;&=>&4D#
    emp9-:#'4E*6>am;Q?F
    ems%T0U~jF[0#SU'5~1
    emuZy^cZja[LE9G8Y#8
    en$<N&>jr#9(AMHF2[@
    ena@EP5B5SAB4D.5=#2
    enb7X#VQZ8d*@<3EHb.
    enc#,j%D'^.m&.6*:3*
    end$-*+#$/;2#:M')*&
    ene.Y8&%HJ1@-75.#4/
    enf4#')N0~-V)F~08Vz
    eng_wpd`tmmsl~~pu#~
    enhV~Idt#T~$R~JN~w~
    enibixa]utT~n#UxCh~
    enjN~yh~m~~~~|~~~#~
    enkd~/~~y)~+~3#~X:~
    enlPbUC~~dDTk~k]#|N
    enma~[d~~W~~~~w~#~~
    enn@7,bBY]n._#9~khP
    enoDYc<9:OX8XC#VeMK
    enr4#?*:5=G~FAKA~~~
    ens-2045,58&+B=)96#
    ent.#O,&%M*D+9H);F+
    enuE46L3OYYN:L4;H#*
    envB#Z7U%H(W/T~,7]1
    enymz~~~~~?P~[4~u#O
    enz~~JS#~[[~~`TTS~~
    ená~~~~~k~~~~~#~~~~
    ené~y~i~X~~~~~#~~~~
    ení~~~~~~~~~~~#~~~~
    ený~~~~~~~~~~~#~~~~
    eo$YGZ.=5~@IGQxJ>H#
    eor7o&<7:6IHXF9SC#~
    ep$.96@=C#L742k7:D,
    epa:F5)$+$-.7=J13#<
    epe7ER2K,1,T0Q`14#/
    epi:Y@7'P~aQF#:I9>~
    epl&<5R=aBP;#I;%(W'
    epo86>9/*S:115%3%:#
    epr5%-2:.9,'7#25BGI
    eps;iCOAP@~O3#K<4l>
    ept-#(0SG;+&1?G46k5
    epuJ#1==AII~j:WI]7~
    epř~~~~~~~~~~~#~~~~
    equ#&%$$&&'%#0,##+#
    er$'#,7<020((8<*.@&
    eraB?V345Q2#;0?=L4>
    erbQN5LTY6jHdEKV~#]
    ercA2n8#7c2lW<GMNEK
    erdn`B=TB#g~~>d~GGn
    ere/a12#-&5L0?9*,=9
    erf*.(/6.B+9#-F$.H+
    erg9C#:4,&>IE;+IT&M
    erhM~'~~~4~&t`_~=#~
    eriEiXC5=L<AHXCC#3G
    erj~~xs~~~~~~r~~~#~
    erkk~6~{~'~.~EY~N#~
    erlC_.7;_EjFHFKQ'#<
    erm7#?$)$6#P5471:79
    ern./&02,>4)'/#*71(
    eroMEi#)<MLK]$&PlQh
    erp@)?:>=1NW;#9:N+A
    err4&9#&&L5iB8KHRbX
    ers#,.74:)*4#09%12#
    ert9+#,4112O>D8?K)>
    eru~])ellJgm~2/>~#~
    erv5/H33,6(8'O3%1>#
    erwY~4~~~6~~c#~cn{~
    ery*h~kjnj~n4#7:Hl.
    erz~~6ZS~A~~~#/~~~~
    erá~~~2~3~~~~~#~~~~
    erä~~#~~~~~R~~~~~~~
    eré~~~r~~~~~~~#~~~~
    erí~~~#~B~2~~~[~~~~
    es$(#1,X/3)6&CI(+8'
    esa~~P<DO~Pi~USaQ#~
    escEH#))*$0T>BE8D[;
    ese;r#?)<F@8:H6:@06
    esiI~Q?3`{aYS6BO##g
    eskQ~Q~_i_u$A6#?5%0
    eslz~ir~_2~,~G#~[~~
    esmY~eo~1~N~~Y#~H/~
    esnW~~~~}~~je>#kWMc
    esoFQ3.5G<GSI#-DF0I
    esp93?#,#7':6A)2>><
    ess186o#4BC#4Lj7;Q8
    est:=51,4#16B)(9?H:
    esuTkPP_QHO7W8AYf#f
    esy8VOiBhIoG(#8+)?6
    esz~~~~~~~~~~#~~~~~
    et$3)1IWL#4%788:A16
    eta>MH%6$>#>73F,F$%
    etc.->.L2Q,N#/`&8c-
    ete-O,#5./1-(>$(5*+
    eth#L3>ZECT[*BI.HP5
    eti:RS<>4^>lE_9E#&N
    etk~x~l~~~~k~.)~#H~
    etlnUp_wa~~o~-Q~#~~
    etmuhm]~m~W~]Zph#e~
    etnfVfa~|p~hf'#~QO~
    etodFj1C#SDa|3<w~NU
    etrIG.#51O0cM17UXtB
    ets0'II[G?#03J~9@g~
    ettE6Ig#gI~@PVIRN~[
    etu-@LCI0lgP*#6/?1=
    etw6lLhrfS]g&G~'7X#
    etyAygx~~~~Ud#C_f~~
    etzo~#Z~|X~~~~`~~~~
    eu$q_aba(~#~~YdQ~~~
    eueF~/ZN~~}~'Jn=#~=
    eur2#U>2X:T=~DQe~H-
    eus2VJIY)q9~#:)B+~~
    eutDC.%7E,`(=1Q#.<;
    ev$Z',?DENP/G#CG<6F
    evaC@8##/-$'?MD>8#Q
    eve$<4>9+*;-&7O&30#
    evi234',+B&C.#;-(86
    evoA8#+#='$~Oq>ce0L
    ew$'2^<3BQ6+(NH&)H#
    ewaBTA782?=I@A+=8#I
    eweA=-CQ6#5:>P~DYC6
    ewi?9&:;:2@@F/#BDXC
    ewn~B~_~dr~~~#~~~~~
    ews16V+30W#'15>60<~
    ex$GO?I#L1R@N*DJE;C
    exa&12/=-.45#;E*#@'
    exc#3R.B/55f.3])1?/
    exe;5:U<,E$#57K687A
    exi?8,3D6@59:C#6964
    exp$+3#+/%.7*06+-(%
    ext-,%')/%.''%2&$#*
    ey$#4(((,23-(-%'D4)
    eye>KA1E=)/2CHA9#T,
    eyivWY~~~~~~~~~~#~~
    eys=#45><C3?-&~*<6:
    ez$D#~3~3~~~~;V~-~~
    eza~~T#~,u}y~EAE~~z
    eze5~6|{:#377LP.N/#
    ezi~~'~#~C~}~LC@2~~
    ezps~~~~~~dal#$~~ib
    ečn^^^^^^^^^^^#^^^^
    eğifffffffffffff#ff
    eń$bbb0bbbbbb#bbbbb
    eślYYYYYYYYYY#YYYYY
    eştffffffffffff#2ff
    ežiUUUUUUUUUUU#UUUU
    fa$dSi?.5W#a~-9~I~~
    fac),=527'4N#8I#0r/
    fai+#SLRM8IN*Hc-9>,
    fal=T%)F.5)#<A.??3'
    fam'0E$-./#0:9~C~>/
    fan?:.20KO5B~+#ZcM~
    far2~;P#G~;0EPCD.ZE
    fas-R0:52:61?7H?9#;
    fat==^B$9DW#X1@~a/A
    fau:#JL`bFlc(B@*0)6
    faz~~~5e#~~~~Qn~,~~
    fc$2*-*-(#+,.2--,++
    fe$#3(88PFr~R<H~~~~
    fea/V~fetW|D'R~+%U#
    fec@#~+a^26q@ed;PjD
    feh~~#y~~~~~~~~~~~~
    feie~Asr#:I~~k~~~T~
    fek~~]~~~~~4~9#~~'~
    felSsCEME_~#~RB]ih~
    fenNF#MPSLWW~;anJ_~
    fer.69*'$$&0$26#&%%
    fes7W.=,SbIYd-#cS>~
    fetK-_d#8~1^>MFK3V~
    ff$?M:*L)<Xex#~>~N~
    ffe(5&:-4%:,#K1'%8(
    ffi50P<2A7#1/K7/,&+
    fgew{%@~~#x~z^~}xow
    fi$8Q8S6H>=3.&M&%*#
    fiaI#n2,%~)~d0>VV~~
    fic4%g#'#0'M7B=4>W5
    fie#(;7PR&]'%7;$%3&
    fig3<%660..**.G/(#)
    fik~~@~~~~~9~**~F#~
    fil.>862@/D#&19,'A(
    fin,+#+'.&/,3-'78<7
    fir1^FISEMR[9E#@C;;
    fisJZ/c5L>~=~Nc~V#~
    fitCa^SURv#~QWZdb<J
    fix.)#=M))10)1B)*4#
    fiș~~~~~~~~~~~~#~~~
    fla6>A;;4=O86,2?12#
    fle683-1.2*#0@@6#'~
    fli27(916&0?B/(,I*#
    flo##<)/4%U~+*4*~<p
    flu=.7/*/^#~6S96~~z
    fo$f8?#:7'PRj3[>W?H
    fol=g#gQYK~J6Kq46[4
    font#ND*9l+d~<7~VY~
    for%0+))(.(#$'(%$&&
    fou8+[Ke]#HRGY.HII6
    fra9)-#%%/$5@+#@7'[
    fre*.*0-(+,F)6=*$%#
    fri)S(161~L#K92G~~~
    fro+GPQ<O*;J#2;#*C#
    frå~~~~~~~~#~~~~~~~
    fs$()5(**/''2-/#$*#
    ft$63'630#*AB.:>7<0
    ftas~ll~k~Y9_i~dG#~
    fte+O6`YTW~#/R`33~5
    ftpD&i667J#D+,>.'5&
    ftw81T%&'07`/<#,<N:
    ful#KZ_]]?T/#Px(&E#
    fun?O&0-'%%&;)$:D#E
    fur4R@XFMQD`-L]#&G%
    fusE#iNHISBbK[~TF_T
    fy$+#&&*2:g~+%H,2g~
    férg#p3g6ggggg-gggg
    förgg%ggggg#ggggggg
    fühTT#TTTTTTTTTTTTT
    fürRR#RRRRRRRRRRRRR
    ga$hXm//7P:#Q/QRY@~
    gabfm#b^m~t~j]wQZbL
    gada~~,~$~#Y~4~~~l~
    gai'Mtis^lG~#cf,.0-
    gal0#HF3BnV~PA1D>?~
    gam*:95#$~+Q0-:6~.y
    gan;R0>A?1L@=9#;3'3
    gar2'>*6,>.#9@@1-M~
    gas6n8#8'<S0~>8~~0z
    gat10GM2IE*a#FK&-CI
    gd$J-6CIy#b,se{~bob
    ge$*#C=9?H4@'5F'5=%
    gebt~*~}~#~~~d~~~~~
    ged#YGIHV1~n#2?$:f*
    geec~Qo~~#~~~L~~~~~
    gef|i#ov~w~M~c~~~~~
    geg~~&g:~#.~~q~~~~~
    gehp~#p~~7~~~a~~~~~
    gek~~P~~~F~~~~~~~#~
    gelXo=PO^/eFnMA~#-~
    gemT@Mkc#IbDOY0M_'M
    gen>S-%,56/#>0$??9=
    geo/]C),1ZLaU)#X~K~
    ger49;4-#K;-@65<+7A
    ges-/319DB%H$:I'6T#
    get.+N6)=LC29#K9<'F
    gev~d~~`~#~~~p~~~f~
    gewo~#~~~0~~~~N~~~~
    gez~C0~3~#~~~Qw~7~~
    ggaZ~M3~~~~#X`BMF'4
    gge-.-6=8#$H)8>))j'
    ggiDNK_#>dS~B8~HQP~
    ggu~~{~~~~X~~q~~~#~
    gh$-:;9J:KqR$5'%#~C
    ghebuJK/Q,>#Ql]OPQ]
    ghipWYL&_~n~~U~G~-#
    ght#&/.B$/%A('.*+U=
    gi$`]ue8^~DDU%~G0#q
    giaH~wH)8~@~~VU~~+#
    gibL]#G]`ZJNQaaL/r^
    gic?<dEVASEYC=#Ec~V
    gidU(8(N#;:~SCXG>=~
    gieYD#G]mDafO'$Y~~m
    gilGbC@TM`YH~VN~#8~
    gin.=A5G7#;E,AO-<8R
    gioL>JA#=YR~;^TEW^v
    girI>g6H5~#~~8v~4:~
    gis5%,)F--#*3RI3#?j
    git6,C/C,;*#0E<-9>S
    giuu~|m#Z~I]~alF~~~
    giv*~~~~qx~#+s~0H~c
    gka`z~lr`~`u`{```#`
    gkeg~#tzg-g|g~ggg~g
    gki`#pm%`~`u`9```7`
    gla.*3#e>#,H98/8'3w
    gle$)'6O&O#8#3[#()y
    gliGF3M#FG`'HO2INA:
    glo?-R+X/#DO@77DO)-
    gme1)5/K23##),2,2+c
    gna6.-(#;0#(9.<<AS6
    gne/#*MGWVM;*P53+[K
    gni-;2.,#G($A%DOZ;H
    gno220%(&*.6,+#&(1+
    gnuIH?>K8%=9:E?,/5#
    go$@JZ':.TS~U#W~~[Q
    god*~b]LSN~#~,~~~:~
    goeI~#crm#~~3~8<8~~
    golCI<W#O~~~~V@5~E~
    gonM>QZ4aN#8`pU~T4~
    gorH(4EI8%5#9U25'6~
    gosY~S+J#~~~~NK~~H~
    got2^$SrS~F)PTeHD#~
    gra(+7(%%2&'&)&&##%
    gre#+*-+41963;)7:7E
    gri7N#(/;(A8G^+K`-~
    gro6-<EBL#ap1:R7@H8
    gruNf$25.B+#>+?+*32
    gs$$-E)8%9'J(*K'(V#
    gss~&1~~~0w#~~c~~~y
    gstG?-<8H+>D4D#=3b~
    gt$~R$~X~#~#<K|~~~~
    gteY#.-8&41s~:i~~/s
    gua,Ja1#:kCj7CFBFZE
    gue1#[3%3~5dUj=[V~~
    gui26T-#0M'77X>8GmD
    gul96ADg<)OP;:9/#KV
    gumJ38Il:#kS[18<oP~
    gun_n+8~>m?~~g_~E#~
    gur589=B816#'AF)+=3
    gutA~#ug~~'CRV#_X_K
    góiffj~f~ffff~~fff#
    görffrfffff#ffff-ff
    ha$oU`0$#Q#@~31|6gQ
    habP10#e7~(pbjPpFdg
    hac_>T#b~j~~x:Xp^~g
    had4YOAS#7YFN:5P^6~
    hafz~#~~~s~U~~~~b~~
    haiK2jb*d~c]SjuIY~#
    hak]pZTQI#~a~AB~(4~
    halEa#MOp0~xd?*b=9~
    hamG6LCL#~uZ~/<~~G1
    han58:K2G(6#/8G.6+8
    hap3?q_Tl#f[8[H>S3C
    har0%71(-6H#+31(1+C
    has,G:+D/YH@''T'5#L
    hat$_=UEQXWG#A0&&26
    hauaD,`ew~#~c~M~~~+
    hav'~~r]6]-<#J7'3~1
    hay~~~4~~|~~~~~uR~#
    hcp11)6.*7$$#zl###'
    he$.4<>#@D7>(9M(*8+
    hea+H]GPLI~^F&UFG#G
    hecTHt9_#`KTGCdHF<N
    hed)&O?;K&.A-0S-#6&
    heePhwXjW#?h~Wy~~>~
    hei@h#DY'%~V@SJAC~C
    helB8B#217(/F$:?F#?
    hemB8VMcP[/6H2#MCBL
    hen@L#J[J^TL@JH@@2E
    her-).#B2:,D1::2-37
    hes)$51K#E6>'2.&);$
    hetok~f?c,e#~V3o~f~
    heux3Ua~JY#u~eo~~VY
    hey#{k~~Z~~E)H~*/~;
    hi$xwx[5[~#~~Cdo~:5
    hiax~gj#:~~~~TJc~~R
    hic/q>KZ<gN-#CI$'fE
    hieZ#6[:E1`DVSHWXl~
    hig2^#<L(bK934~06]D
    hil0F*6B9#_F<9#@/,b
    hin$?#>?9>a+)AQ,-)P
    hip4VO9j#]$P:&C7%Rl
    hirSyHpiYwX^kcWnj#y
    his*<H/F0I-'%'#'*PM
    hit@HEVJV@~%>/#AU:i
    hivgPY#S_S`OPfMP[nn
    hiệ~~~~~~~~~~~~~~~#
    hkaz~bWzx~|~~~l~~#}
    hl$~p*#x%cbq~B>~~bk
    hla~r7A#neds~4#~3dm
    hle%+*3$0jjx~-)~8#s
    hliA^IK_740#1RY,/5$
    hme)2%D8M~Zp#K~79iZ
    hn$3OE#&%@p|~Rb~t~}
    hneBZ%EHP~(u~K8~mb#
    hni7'8~S~+w#',C+&~~
    hno2=~~PP0(u*C)$mT#
    ho$FLa20+T.W[Q#Yh~)
    hodVED~o~?~~H#+GT~x
    hol2N#F@KNQTD:JD@[~
    hom;63#=,S(GG.OFB7n
    hon7;*7=@F<5=5]F?#H
    hoo9XPg_p#J~9i~=;Mp
    hopJLJKJkR~#~aC~gd~
    hor6$6,H&H#G7DL68Ah
    hosB?F6>6S;6.Md/-#O
    hot1<,L<GaK~:22?3#~
    hou)6j`UN#k;+^I.-fL
    hovvtkgWt~~#~v+~~~~
    how/;EIGK>8..#~%,5E
    hr$JD#)/6Mpk~>q3~tm
    hra<T[FFOR~z~>#~~~{
    hre/#)'$(.448;~5;,4
    hri@F<CFB#97R=Y[DB~
    hro-6n@H6S+,#0:%$+%
    hrt~H#z}v~lg~h~~~ph
    hs$#@C73/0.4'8~+43*
    ht$#:&<,31S;68D8JH7
    hteC~*U_f#~~b_=~M~~
    htiI~'XX~0~CSg%P#A>
    htmI$g+0*S&-+#f)/'+
    hts#H4;?K2~D)F~1@?,
    httI,q).*F#(-1[+.%,
    hu$~str~y~~~~3#~~AA
    hubGHC-;DZ5@B,JC0#~
    hum3<I,B#b,iLcS<Ayz
    hun7K#Q>M/,R.F~-7<<
    hur3*D9,7U4#CWS~:He
    hus8~VTApw~A#d]#(5m
    hwa19E416hhhhH8hh#h
    hy$%WE)(%c)K(/.*%-#
    hybmUM~~~@~@](#~~~~
    hys5#$@CAH6:/No17D~
    hänZZ$ZZZZZ#ZZjZZZZ
    hål````````#~``````
    hông~mgggggggggggg#
    hư$RRRRRRRRRRRRRRR#
    hầnddddddddddddddd#
    hể$hhhhhhhhhhhhhhh#
    ia$AZG(*%3#6@#23A;7
    iab;$#@Mo(KA5pX2;M]
    iacWbL=1q~I~~4#~~z~
    iadbjn(w#~C~k-KjbU~
    iagC#+FBG%YEG?F;QT~
    iak~~b~~~~~~~F1~~#~
    ial#'*5>7436#E6'-?6
    iam@~B>#0g9e~B8ldS~
    ian152DAG,B#1G06'-&
    iap~~{~^~~~~~~l~~#~
    iar?iG'*0~#~J>T=AJE
    iasG7*#?&~~fU;=XP(~
    iat'1AR*WE3G#K5'-KD
    iał~~~~~~~~~~#~~~~~
    ib$X34DI9;hck#VDPKM
    ibabw[GW[~K~]IO^E#Y
    ibe.b#3821C:+D6,-0)
    ibi<IX7#0>BBAKH8/MO
    ibl+#D+bIK%/11@;CsE
    ibr/2:#%<9(>'?=-)?%
    ibu22<;7&#0$/P)->&0
    ic$(?[WYT=/7,,;01.#
    ica03u'+#7$9)Nr+-/+
    icc|~iC#v~=~~]y~~~~
    ice/;XD8K&U#.B1/4&2
    ichR3#TLz<~[PC<SSjN
    ici86~(.)5$;AA63#WE
    ickCvLwuuW~)TP#YWTY
    ico[Fd$#$MilcMedg4F
    icr;;LEB<,?,<;W;7#7
    ics,^{idid#I>a~JMS-
    ict#0W<ZS+<<(=1+-90
    icu,*l;/5~3Q,PR36#3
    icyEXehb`WR;81~BD#@
    icz~~~~~~~~~~#y~~~~
    id$,$-N>P#>07/Q4<9)
    idaO_c#7#j15UN]`a#e
    ide)-)B,F316#9>#'6(
    idiBJ>G.G%>6IK4U#BB
    idot~^%<#~)G~D[~~[~
    ids:F7nbj?Q&98#?Io'
    idu@?,@+TB=F8C-:O#~
    ie$I85Y9@)DWs)#<bX~
    iebe~#_~~G~~~Lc~~~~
    iec;p]P?dl~~?)f#O~~
    ied(n8E.+<lI$;F1#;/
    ief/~4~~~#~~Eu~J>~~
    iegd~*(#~V~~~0O~~~~
    ieht~#~~~~~~~~Y~~~~
    iej~~mC~~~~~~#~~~~~
    iek~~~~~~:~~~Ew~~#~
    iel?=9RGEN`#8BOE4,>
    iemmYO$-7RG~~#,~~O~
    ien72G#1&L+E:K:D8+5
    ierH,.5:CQl#III4DG<
    ies(N@WEM;#J#Pq1&H%
    iet4XJ<#($&5>7/3C%D
    ieuj#q~r[35~~hM~~~~
    iev#~jfNS2dV%~H3+4&
    iew0nmno:lUE,>D>.1#
    iez~&d%L|&~~~#ED~to
    ież~~~~~~~~~~#~~~zu
    if$-8[]afI~H30V:3#,
    ife/~(//(~#ZQ@>?~X~
    iff0.#O6V8dH/0k2;_=
    ifi4*7%%##$(,@#*0/)
    ifr~_m:9~~:+~o@~#~~
    ift6g(X^YCy#[12ZSvI
    ify.>G`jcB~~#-~)+~:
    ig$EK&NUM#N*H4WLWpT
    igaEG`71+{8#N=<Qg)~
    igeRK#FJH$J@lI5pfk`
    igh#Wf^NQPv=2A848[&
    igi52B,#&(-T:/+<AD:
    igk~`#~r~~~~~j~~~~~
    igl~{hM#l~~~~dj~~~~
    ign6#K269I3V73/48YA
    igoo~~+J#~~~~R>~~q~
    igr9;Z:4>M3@47#0**4
    igt~]4|c~H~#fY~~~~~
    igu@=J2C6N)C,;H,*#,
    ih$xfy:miiY~Y9OvA#Y
    ihaLo~svqrcWc[U#50c
    ii$,'2'),$-gg&#):s*
    ij$EX#~'~>^QQ*7Qy~Q
    ija=j`5E7~-bb+Db~#b
    ijdiHc~Wo#MAA~+Ai~A
    ijk#^H~m~*cVV_~V~~V
    ijneE*~Sk#I==BO=f~=
    ik$SE'(-J-B8F'0~#+~
    ikaaQ.E::t~1~16~P#~
    ike#=:B2J4XA*ut)V[/
    ikiI3q2F+x#g3K~1FM+
    ikllFv~~~~~g~~N~#y~
    ikonh6H~z~z]~/#~~>~
    ikt~uF~~~,~#~]V~;~~
    iku~`@q~s~r~~##~~3|
    il$5-42%-/2@8-#8E*,
    ila@Mg6?9[5L5>38N#2
    ild7R#DQEDV95MU>1K8
    ile.:,;)B1R3%1J#%O(
    ilgwwm~~~~~~r;~~#~~
    ili>)A.1.6#ZD>9>1*B
    ilk^~~~~~~~&~/Y~E#~
    ill-3:7FB2=#<H[DPg<
    ilmN{IR=<iCf~B]~#b~
    iln}~Z~~iV~V~$#~~E~
    iloMHH?G<fYb_*#@qY~
    ils@7:Dm;#=86F~4H[1
    ilt-8#.>*&%5%1R,94,
    ilu@~:@-B~~~J2#CpD~
    ily#VpOdUa^k(:$0Da+
    im$<Y-^k;E;UB#3C+20
    ima7283.5-?74D?71#<
    imbGW_?78~E~~`u#~*~
    ime(),/-*&($*55):K#
    imi0*7#01?)/*+,)$E*
    immEL#xB~vYDdXh~~~~
    imoRWZ(#+~D~~A*~~J~
    imp((?+,*0'(#=I)>-*
    imu::FHBI4G6=@*GY#~
    in$05)=5K1>A04=0#,&
    inaH9D$)'A#HM1/CSDX
    inc2-b#$#G#K1F:28L6
    ind4#$0.'#1:73@8(2>
    ine6-#>5D?;E5=>51K9
    inf=',)+'+'0;#,3D5:
    ing#S=GEH&H%%BT(1.)
    inh^^4e~$Gbvg~|p~~#
    iniB-;-),C+:;$86#&B
    ink6:0LS:?m1F00GY#S
    inl>Q+PM^8g#K[IK4h~
    innN}3YT~@f#h%+e]Eb
    inoaH^,%BadJdC#m}Wa
    ins/*-22,1(#'/))2.'
    int3$9',)5#0/-;,:-2
    inuC)>360>0<;##6=<.
    inv;0R)(.#9G:E:6FlA
    inyl~~~~~~{~~@&~~#~
    inz~~#~Z]R~~~hVx~~~
    io$leS&'#Ew~o;BdmJv
    iocA#9%(,~~~~&:~~~~
    ion$#$2-:&$$$32$$+#
    iorGMI<3051:A5#??$<
    ios^h`'U#PNZO=FVK2H
    iotOA-<F52<2~##~~*~
    iou#dgk~W;~a,YQ.0~>
    iow~~~~~~~~~~#~~~~~
    ip$,535D8(62++C*#1&
    ipaC9@4)&P+@ZG4@~#~
    ipe<8=K)50Q4>1EHN#.
    ipi=i<.#EX1RH72^M0~
    ipl#14120A99-H.1+f,
    ipok~Z#(+~]~~F*~~d~
    ipp%:#L3V,~B5=I<:~~
    ips#G'?C@%+.7/?,8#~
    ipt4+-2E12(#):D.1F7
    ipuC9GAW/:#46B'+7-3
    ipv;5+5H8/54'6^-*?#
    iqu&#1$%$C#($>7%&h(
    ir$<0;,c/.#>CA[@(;C
    iraE@H9+#d9^i>;gh-R
    irc=HED:H=PON#nKoT~
    irdL~#~~~_vgW^z^Lp[
    ire,$C6'7(6)$E<#A6&
    iriMc^Q:[~NLnL^`1#^
    irkX~#~M~~~~mXJ~<<~
    irlN~k=D~~~~y#~~8~~
    irmLdBQVTXYNQB#O;UC
    iroOH_dG/MsFAL#BajM
    irr3m.O7S?U*9Jc<SG#
    irs#JA0@a3jH(2S/8m3
    irt4L;DAB88#08C3G5)
    is$&3?=V($.9#>A&.-%
    isaJ(Z?E4HM7L#jM/%~
    iscHa#@->%7iMPWO[~G
    ise3#/AHS6b3BIDBC4H
    isf+Fi#+1~)~1T~/E~~
    ish#yQ^eh^dT0Rg27d4
    isiGFE?=YUEqUItX5#J
    iskOlcvvw|~#E<5KDFW
    ism8P?#)ASC>FM/DEN3
    iso82M*#575:8:46G@$
    ispD;A,#/[)j;a>1FlB
    iss1##W(&(*-1OS5<jD
    ist17,%,,6&*-1#*(4*
    isu[eAY*WcY~e#8nlEM
    isy{~2~~~~~~~#G~S~~
    isz~~x~~~~~~~#~~~~~
    isé~#~~~y~~~~~~~~~~
    it$/*)LDR(=;/3#264.
    itaMN](%$m'OW7MH;#d
    itc#JG0I8`U;3$I7259
    ite4))2?5(D#3-41268
    ith*XZ_RYU}F&8y((r#
    iti**7.11-G#'A=**9(
    itlIlKig[>V3I?NG#VL
    itoRnh&(#sOWH77EIH;
    itrR3;*3224PE#>I]2~
    its'3(?rA)02#Cr&%t'
    itt>V,e1ug~#TSyTP~V
    ituO=J4@<^DT[K?Ut#i
    itx~~~~~~~#~~~~~~~~
    ity#NPU`S_^E%,D'+M&
    itzr~H~~o{#~~Sy~~~~
    ità~~~~#~~f~~~~~~~~
    ité~#~~~d~~~~~A~~~~
    iu$j~z~A%~,~~#aO~~y
    iunp~bD9Y~~~~~_#~:y
    ius$G*?=VF7~~T#|~Fv
    iv$cW#jm|~~.~%5>~~~
    ivaE6@+20B#3=?G@?,8
    ive$+2G4@$36$)Z%#0$
    ivi18#6)B02?87?8<(A
    ivn~~r~~~~~9~~#~~~~
    ivovr~$4#~~r~~1~~~~
    iwaGG6MR~quwb4kbb#b
    ix$(/-'%@)1,(,9)&#&
    ixaz^cX~#PB5~C~b~~~
    ixe.#/QHC=)@(=;)/I/
    iz$~ZPM~@~y~~Kf~#~~
    iza:Qs#~%N&95C60WX0
    ize(%8ZpO#~))DO.FN-
    iziS~*~/tj~NR~Q^=#U
    izoI,SLgO6n~~'#Gs~~
    izzhfg~#~~=~~K~y~e~
    içi_____~_k_____#__
    iênggggg#ggggggggg&
    ió$hhhghzh#hh~~hhhh
    iónggg#gyg~ggo&gggg
    ią$QQQQQQQQQQ#QQQQQ
    ić$hhhhhhhhhh#hhhhh
    ię$RRRRRRRRRR#RRRRR
    ięcIIIIIIIIII#IIIII
    iğiccccccccccccc#cc
    ił$UUUUUUUUUU#UUUUU
    işidddddddddddd#=dd
    iştMMMMMMMMMMMM~#MM
    ișiaaaaaaaaaaaa#aaa
    iếnTTTTTTTTTTTTTTT#
    iếtRRRRRRRRRRRRRRR#
    iềuddddddddddddddd#
    iệnRRRRRRRRRRRRRRR#
    ja$c~4/G#A&%~-l%=?o
    jac*#?J#JMQc~7w~1~d
    jadb/~3L6~3NuJJu|#Y
    jak~~n~]~~~v~7#~~Rw
    jal~ZsZ~~~~~v>Nv|#Y
    jam#$<A5/~^~7Mw26Lh
    jan&/5$%/,(#q6Fqx4U
    jar<HU#I8$*)-WXz,(_
    jde[[_bie)[6[b#[[[[
    je$~[[AhJ#~7~*,~>~~
    jec)Mg5AVB%v%i~%=c#
    jed~|#~]~~~~~92~@x~
    jej~~~~l~~~~~6#~~.b
    jek~~;~~~~~#Mca~~=~
    jelh~k~~~]~~~~n?V#~
    jem~~@.~n~~~~C4~~#y
    jenEr(B0]>]8N[,~(#r
    jer>yT81S~;#Prs~~@~
    jes>~U=CN7Q]P)WG#^~
    jetZ%L@W#{~x~~]~~~~
    ji$[~nm~~~{hy#;~;K}
    jin~nRQ=ou`L^~*v#Wb
    jis~+s#&2r]IZ~(s~~_
    jk${^3__X#XXXVYXXXX
    jkesTYUVO#OOOX~OOOO
    jn$igMbbb#b~b~tbbbb
    jo$~~j#U4_W~~_Z~y~x
    jorDdZ=ZGR#*/eg.~9-
    jouK$;{RY3YD@vP@#=~
    jsod'#jddud~d~0dddd
    jteftvfff6f~fM#ffff
    jud4[HU4.~*#~y~~~gw
    junD~))P&~#]~BH~~X~
    jus/#U;~?V>K$_~)${$
    jí$___l_______#____
    jícJJJWJJJJJJJ#JJJJ
    ją$RRRRRRRRRR#RRRRR
    jąc]]]]]]]]]]#]]]]]
    ję$aaaaaaaaaa#aaaaa
    jšíggggggggggl#gggg
    ka$[9V+-(~E&j#$bF>~
    kac~Jvw~x~i~~#;~~~~
    kad~#V+~JZv@~S[~A[~
    kag(:~IQCZ'f$~~#C~#
    kalU0#DL~1t-P;/R'BB
    kamDJ,91w~iWI*#G7J~
    kanYQ-OUK+~<~RX~X#~
    kapeJ7F.=Fr#<M<~;R~
    kar@A:+#.08;_CIV(JN
    kasN2?7~6~n7~@e~?#~
    katF5#E30~u)~/1~,6~
    kazm{~>AB~n~~'#~~~~
    kaž~z~z~{~l~~~#~~~~
    kde-5E+1+~''#0I&+('
    kdy~~~~~~~~~~~#~~~~
    ke$&=<33;31H1#94F='
    ked#SlQZHr~W)4m*=<1
    kee';S64F56S+;[,@n#
    kei~~#fY`~~~~Q~~~~~
    kelDS?G4Z#~4OGQKA4H
    kem~~~^~|~^v~i#wd@~
    kenEX*<<=#_6LIRF3M~
    ker5395)':#--02.D;-
    kes'dP+#+~A`-G<;*6>
    ketG$;?C3@@#DMD@%-N
    key9$X(<2i&['2m%:h#
    khi~NnaHH~s~~~~~~#7
    khôpz~~kr~cqty~xo~#
    ki$QRF261](N>#;=*0L
    kicK~X~~~~~#~7L~s~~
    kieX5*LUO2~~~#J~~~~
    kil<#5+0DHG(HL2T/O~
    kimObS<G-~#~9@T5FSY
    kin#A4299'F8&l/'?.<
    kip7/7'#(0+<,kD&/2/
    kirU=3T#T~~~~~[~,2~
    kitABR@4*~#-5rd40(Z
    kkeEE:qPo#8~'l~f~~f
    klaNS/~AJ+o#N&)~--W
    kle,X2<?O#t~S8A~$~]
    kli8:3#$%R(/.:?9F$]
    kloC#J;~9OhI<=:.vFP
    klu@m1s*.~[#;2M~~/D
    kniP{F:;I6j#W'*~+5{
    kno'-44054,d$HB#+V&
    ko$5#mE3<~(~59>+~QP
    kod(o2p1i~N*g1Fb#35
    kolT~5~B~=cL|8/w#?J
    kom~~(~~~&p#.=I~?*W
    kon2~3EPOay5(?:#.*a
    kopJ$C.H:#lA~RY~K~S
    kor@KAU5/9#7}GUw=XK
    kos#j9-id6IEb91]~50
    kou2B~|yu~Y~s~#n~~A
    kovD~~;(#~a~y~+t~~G
    kow>~v29A~a~y#|t~~G
    kra+///#/63E~>9w,CZ
    kreJ#1oNj:hKr%NjN@N
    kri@~/EKz$y%+~J{+#_
    kro=WRCF4n+a/BA#=@c
    kry4uIfD`~_*h#2a~~D
    krá}}~n~h~g~p~#i~~L
    ks$#+516.84R$OB$2K*
    ksa~~&M~~~t$~-2~0#|
    ksei9A<=:B2L>KvO%#~
    ksi~;=BZEh~Zj1*U.#~
    kstPQDNDH#2?R=LTVIB
    kt$~A3Z~~#~5aP[~~~~
    ktaTB[w8~~oD~Xa~#X~
    kte~J;A~~3}@P`#~1F~
    ktiD/)#@=S{,X~8~4'~
    kto'DhB**r&m&>T#S?$
    ktu~w3vz}~n6~.1~[#~
    ktyzi~imp~a.~#O~~~z
    któ~|~{~~~s~~#~~~~~
    ku$~X~|~~~X~~##~~AX
    kujvi~aqq~=~t#8u~~=
    kulU~W~_~~^=~^W~#}^
    kum~;%iyy~E#08?|G+E
    kunj~0>f_#e7~c~~~De
    kup,.n/*'Ng~%ZY#|Ug
    kur1z,r<G~M>~6A~#9M
    kuswk52s8I>#vC3v~'>
    kutymQdtt~@%xF+x[#@
    kvarndrmsVy#~m#~~}m
    ky$%1&&#&$+T%%#%()f
    ká$QQQQQQQQQQQ#QQQQ
    ké$`5`````````#```~
    kówffffffffff#~ffff
    köreeLeeeee#eeeeAee
    ký$ggggggggggg3ggg#
    kę$hhhhhhhhhh#hhhhh
    kłabbbbbbbbbb#bbbbb
    ků$ccccccccccc#cccc
    la$g)c(#7o(0s1)BNQo
    laa~~~~~~#~~w~~z~|~
    lab2=KAIL;KP#MJ%;T&
    lac,'?2P<M*L-#>4<V'
    ladUb93c#D28Y<%bVy~
    lagN:'[`M)~#^C~S~PR
    lahw~y~~~~~~~~V~~#~
    lai+*OWTKFwx6`g?b#,
    lakby_}~~D~b~IB~h#~
    lal~mZkgzc~~~3*Yi#~
    lamKcG=E>pZ~a8Hu1#V
    lan/0):>7+@-D4CF#)C
    lap%&)NE8:,H..%3d#(
    lar7OR<=2]151Jq2#_4
    las/<)#7+8S560,7M.1
    lat-63R8A-=1%=?&KN#
    lauGy#p`hwI}]veU~m]
    lavJ>F9.7~<~Td#~L~~
    law#~Hn`Y~~~`&k]~J~
    lay+JNcXJEkU#O~&+6+
    lazD|U,#n~~~~2H~u}~
    lbe.~5'(1.#~Pc9T78w
    lbo:DhN`L~MA#5='$8%
    lco/=QB<<9+##OS)'$#
    lcu,*j5#>R3~~cO-2~~
    ld$#+5859(K='),)C/0
    ldaT5;,-#c%.7O=1A&.
    lde8,#*1-%@$84+;36>
    ldiBPH>+>2D58FI3#EA
    lds>@7CD9]-9/C<0M2#
    ldu~~0~~~~~~~Oc~#~~
    le$,'85#745E*48'8A'
    lea#JR/O9KJR+Dv-EF%
    lebq~Aspdv~}~d^~X#g
    lec6;H,W/?(f5#@=;c9
    led*sZ^kW2p(%J#+9Z%
    leeY~CBop#~~~U~~~~~
    lef5D:;(#>54L&3FJ0$
    leg5z%*#.6'@=/A,X5U
    leh~~[~~~~~~~~Q~~#~
    leilq#yT:3P~~knu~~~
    lej~~~7~~~l~~#/~~~~
    lek~~W~u~N~A{*3~[#~
    lel>h=C@6I799H#)E&)
    lem:-<-<&8'/9#/<)0I
    lenGM%>>@#<7XB-_6=~
    leoH~N%A#~~~~TB~~~~
    lepL~_wZiap~J$#SX)C
    lerQT>^^POV#VUcb&LN
    les1'A*I2R#I+DH0A@4
    let38='##91$74.1A75
    leu{#@~~u07qu~~`}~P
    lev4LP2:#9?10T>6C*4
    lex6<.<P#=*/7IJ9LV<
    ley1gQ)E>W~~~LK~#~~
    lez~Cn72P#~~~*(f~~~
    leş~~~~~~~~~~~~o#~~
    lež~~~~~~~~~~~#~~~~
    lf$#(AA635~M&(I(#~&
    lge6R#~1~#~~~`E}E~_
    lgij~~~Y~i~~~0~~#~c
    lgo+.V<4I@`[56,.c#a
    lgu~~r-~#~#~~~J~|~d
    lhaT_:;</~~#~7?~~~c
    lheF'%@~;#~G~H~~~~_
    lho.HT4/7E#X#<9$$$f
    li$n~uz(z~Mf~2#v:=h
    lia2?H-#3[;i?BZAKCY
    lib5/9$13M+A&?@'4-#
    lic<I#3A3E2D39P1LaA
    lidIWa#T%NCkF^(N?Je
    lie42#J=MAHR6OZ;FJ7
    lif#GUDFB^>Z1LG?AS~
    ligKGLRcPFe#TmsbvyX
    lih~~~~~~~~~~~~~y#~
    lij~~~~~~#~~~~~~~~~
    lik<~a~~~d~/E'8L.#N
    lil68L5H9]LBR(#R+J~
    lim5->#4-D)U5AU(6WY
    lin'5257,$A1$.J#1*$
    lio:<A5#;YD<_Aeel~~
    lip#438@71Q:M$@+F,4
    liqx#~rsf~=~~k~~~~~
    lir~T~hc~~T^~~~~#d~
    lis;#<BJ>@@83EY7;26
    lit8?LM>IG#A=ODCREV
    liv9UbYR8~qHPm#dila
    liw~~~~~~~~~~#~~~~~
    lizA~M#4$s~j>BF1UjC
    liş~~~~~~~~~~~~~#~~
    lk$01H)8.1#Y+Ny*.j%
    lka~~[~aJW~G~DP~i#~
    lke<~2M>~#x(~cK~,~~
    lkog~)I~~bq'0#/6~~~
    ll$0JAB?/HB;3.<2A#4
    llaLFZ#%KH-/GC>I)VI
    lleB%/<>C#A9AB<D?FB
    lli5?:I225#RI<%F5R>
    llo/5P##)Q+Q%&0#-F&
    lls7]#Ms0T*:>Ma=GI4
    llt~~#~~~~~0~h~~~~~
    lluBM#Y=~TIYV(#WY~I
    lly({{dmObyZ#DC$1N%
    lma=NF=WW#kE;A`0,/,
    lmeUdD)&$~#N~Ua~;~~
    ln$?=#/F6@~;~}~0~~v
    lne'=F/.0f#f#;~/<z)
    lni~~y~~~~~#~1RE~~p
    lny~~~~~~~~~~<~~~#}
    lní~~~~~~~~~~~#~~~h
    lně}}~}x~~{~y~#~~~^
    lo$img*#+~Lk~H0~dxa
    loa2K>W[J<dQ#Nf%';+
    lob=)#:98,:;>39EE<B
    loc8(,?8+9#/+>f'*D1
    log=;4K@C:H#:7WD</9
    lok~~B~~~)~4~1Z~g#~
    lom[~U`Sf1~dsWP~c#~
    lon+'=J:9FH00#K61=:
    loo#HE]lX)mR:@pG=gA
    lop($>UUO&CF#9H,&=%
    lorB#71*0A%@{G`$~c~
    los>^+#U3;9_PL?LhRT
    lot/69OBP+#LX-UXYO~
    louCDZggXg&~~z#~~s~
    lovH~z~~~~~g~~#~~~~
    low,VHjjYFn?$.~*#c(
    loy&&?jbr~~8'e~.+@#
    lož~~~~~~~~~~~#~~~~
    lp$//H2@1.-9)&Q#&+,
    ls$)$-,8+$#B*8~(+)*
    lse;YRLC@XE#JO~M@I<
    lsk~~p~{~~~D~*#~~~~
    lso+zX6:+KsD#LK&&D$
    lstxzC_ad_~<~^#~~~~
    lt$.J+V^Y)B#-4R/5-6
    ltaJ*W#'%;/A]7/BmA~
    lte3+#79,.88)8:)/*0
    lti.)@#,',/2.58.11'
    lto7kk'#.J~~^2&_~~~
    ltraAoC&E~#_q2Fccg~
    lts<S[agWK8B<HRB::#
    lu$hFYb^s~k~_&#75$~
    luaEG~E^P^A~QrvE~#~
    lubUhibmW~~~~#?~~~~
    luc=PD*8CG#~l;IP~~~
    lud2[XL@M?b0#?b-<w&
    lue#%:*>-0D~%?n?O~~
    lug2t,&?,BO4#2t/9F(
    luif8~6<+#[~o_~'~@~
    luj~~~H~~~~~~2#~~~~
    lukWsK~du(ja_KH~,#~
    lum&3?03/%#5)5N8.$5
    lunLj#Q<G]KNXl_N7?~
    lup~M~z7~~#~~U=~jk~
    lur0<HiXp~~~<^N64#~
    lus<#5<6>6G?UD]R[AY
    lut<BIVARLU#>YbNZ~M
    luş~~~~~~~~~~~~~#~~
    lve$D%+9.)i5#7;'(Q(
    lvi/~C)2#~()S16?>~0
    lvmG5OQFM:)B7R@9/#1
    ly$#02(*)'&3#,%#$&$
    là$2#=4$/f'f+ffff*&
    ládIII~I~IIIII#IIIz
    lägOO>OOOoO#OOOOOOO
    länFF#FFFfF%FFFFFFF
    lé$Z40jZCZ#ZZZ.ZZZp
    lém^7pT^#^x^^^=^^^t
    lí$LLLEL~LeLLL#LLLL
    línXXX#X4X)XXXRXXXX
    lösbb&bbbbb#bgkbybb
    lüm^^~^^^^^^^^^^#^^
    lý$hhhhhhhhhhh3hhh#
    lı$KKKKKKKKKKKKK#KK
    lımBBBBBBBBBBBBB#BB
    lışHHHHHHHHHHHHH#HH
    ma$[TN*(#9)3g85S;(]
    maa~~~~~~#~~~~~~~Z~
    mac10(,6D41G+#,+8M.
    mad1eR#C'p274C5;(_)
    mag,1.:(<)#U4'0;KM;
    mai2/@CB0FLC%>[$<>#
    majG+^zm~w4UP0#H~eP
    mak8pP_jw2nYEA_^#4I
    mal4.%44A:45>.#@/BM
    mami~gYA>~a~~#=~+@~
    man'(-3*01)%&?-&0+#
    mapN4CGID#YE>8_>NkV
    mar'%(#&,6%%5(/07?2
    masAE:/C.YI7J:JO-#G
    mat++*:/@--#(/.(84/
    maxO1#PZR:]ioD?V~~~
    may2ro(hqy~^6H~?#a/
    mazC~]e#(f~~~1-~/~~
    mb$JaNml^V#~TGeGD~~
    mbaLbOLAOncMBFZB=#6
    mbe'T5^EQ2}8&E~0*;#
    mbi;?3(#11I'5;%:5F~
    mbl+#RXUU~B~HAFV~m~
    mboH41K<=#]-=&/1@O?
    mbrL&8#59~9~PWQZN~~
    mbu`tGkQP~~~~F-^~#~
    mbé~~~x~#~&~~~~~~~~
    md$&.-0*,4$.&;9*;$#
    me$,,8=4@?TK*7#+0^*
    mea#pnkaD~~k(L~%H~3
    mecC~?AMGSFO9.'9C^#
    med;}W=KQ[T#<PU>?s<
    meeR~p~~~#~~~k~~~~~
    mei~^#~~3UQ~~hrJ~~~
    mek~~~~~~~~S~NX~#m~
    melBm+WO92~.aHK3#,~
    memKWcWOM~W~RAHSY#c
    men4',&)%+#7324/>&0
    mer4J,/6=29#>+P@M5:
    mes)*@G30I)A$>T.#E1
    met46>:-@&0#/%858P0
    meys~qt~~a~~~h~_#x~
    mezq~~XO~~~~[t#~B~~
    mgez3&ws{#s~gPgg~~g
    mi${j}i3}sy~~/#~;;~
    miag~sy;R~qg~#~~~r~
    mic&8-3#-8&7%95$1@/
    mid5aL:R.#7HLlN~Oq~
    mieh>;*V~U~~~#b~~~~
    mig2OH600#<',_o0>?*
    mikPu6cRcF~E~7/V0#~
    mil2CC<<6M255T,;D#3
    mimf[DlgI=qY]N<~#I~
    min-):02,)+#+GF,/0.
    mir4J6075`$N2Ty7:.#
    mis&#1*;2)-,,JA,?->
    mit;:#8B1D6Q9^U2RTY
    miz5wbRR-]~E%l:'#~)
    ml$/(B')%/#8%/^#W6#
    mla~~GZhb~~3~N4~,#~
    mleBf?~S~9~~U8dR#~~
    mli96#FC@0O%HG|UBIH
    mm$^_6*W2S]~~$#g~9~
    mma52W32<*#+)8@((=(
    mme.&#945.>'9G-;7-A
    mmi1pRL#?3_W]9|~~5~
    mmo(Y],-&~Zp(:#&&7)
    mmu/9C<W0l2H(Pt(**#
    mni<~/@D~~hZ[#ZD8~[
    mnoY~]Z~x{b~UA#~~~U
    mo$mte'#'~~~xPJ~y~~
    mocV~e]cd~O~~-#~~~~
    mod<,'<;<./(+?J&'#+
    mogv~u~R~#]]~7~~~_~
    mol^tae=my#a~`g~~w~
    mom57;=<;#+5~>D^~<~
    mon,'.:9;A6).6I2,3#
    mor#<$1'8RK@)C5,/%6
    mos8eR#C%s/Y:ZI>>JA
    mot;2HPILO6#CW>D<98
    mou&(,QVG??Q#=)&%=>
    mov#DO;S*=R;$T)$+X#
    moww~~~~~~~~~#~~~~~
    mozGaML7ST;IO##KL06
    moż~~~~~~~~~~#~~~~~
    mp$@-)<DC%DPA#R0>ZH
    mpa8?<830:509:-:<#8
    mpe9l1=:=+M#I<+~~0~
    mpi:A64$=1=/8)(7:#7
    mpl*'6*6-1),&53##F(
    mpo3+<+#(>1@2E240<,
    mpr5-/#+#.%-5'6949-
    mps6#CXCdI&~SABK~~~
    mpt%+EVJR0#7(BN0@W=
    mpu/XCKJ@1e`5*C9:#1
    ms$&,513*5$:$6G$)5#
    mstO~-r[~(M'ZI#e~~~
    mt$;+#-%((J'~D~*~Ip
    mte~j-TXZ#G~?+/~~~m
    mu$QWeaZZHEdB'#JF_`
    muap]z~~r~~~~|~~~#G
    mudc~_TX#~~~~yY~~&~
    mul4#@936%/*-P^&@>1
    mumB7Q~{<#~CLec`F1~
    mun:4=803J#+2KY44-;
    mur-XD4#<*?+~2:~>J4
    mus)Y#fE_Z~J./028hJ
    mutH/#F2Z;?B~IE_'AI
    my$#/4,*8bA~~*4~~Ab
    mys@F9?E6b*~#H.#+)b
    myś~o~puqJl~v#~yzpJ
    másZZZ#ZXZZZZ3~ZZZ~
    mésh_m^hdh#hhh~hhhh
    mówbbe~b~b~bb#~bbbx
    mělGGGGGGGGGGG#GGGG
    měnEEEEEEEEEEE#EEEE
    mınWWWWWWWWWWWWW#WW
    mộthhhhhhhhhhhhhhh#
    na$Yqg*'2C(#z)/O03~
    naa~~~~~~#~~~~~~~]~
    nab-F:WZr^S<$aC&#~*
    nacXZ#@`^lEto8WdL~~
    nadWR`&p#D*;~C4~_~~
    nag;Y]l_cZ`^-Xm0?^#
    nahNb#[zrb~~~~+V+7~
    naiL#k~V;:~~~~NG~S~
    naj~~vr~~~~~~#/~~D~
    nakS~l~~~Z~dk<Hv?#~
    nal'#241196A*@;.<;(
    nam12#B>=,P8#J=&4,2
    nan@%4A?;lI3WFBN+#S
    nap=UASUPl~ZU(#aXG<
    nar5[?*.-P#3;DH6=86
    nasI~S*B#j~6o/6lEBG
    nat#22I+B8/7'LD'6P,
    nauQ#-Z_z_~~lNK~~~~
    nav45W7:5T4g@j#I~Z~
    nazo~`W0~~~~~#7~d~~
    nbe'~%0'9#u>~B.~7}y
    nc$P.)WRR.C#C3m2;B3
    nca^QE=7>E.~fS~W5#]
    nce#*3E<C/K&&:&'$>'
    nchBB#Z1XB~~NIrQ^~?
    nciKKS%7$O#5QG0JP-M
    ncl5?G1403-.'FN'+m#
    nco90:1#*2JM>B:<J3C
    ncr4>.:0=#,:&JJ.4L2
    nct9#CxZ~%~P6G~7N~A
    ncuanf4Y`QW~[7yWZ#~
    ncy1~;oX~B~4.#H7AZ1
    nd$$80STT2PH$3E#7W#
    ndaO;R@<BK40K5=E-#Q
    ndb9@'GQC;,#V0FQ@60
    nde82$653#<*:<>=2:=
    ndi3'?)&5;#B1F(32,2
    ndl0R/gp_>S5(:;*:_#
    ndoWUn&'#UQMW=@ZaXM
    ndrS-[AKR{#+m74pprF
    nds#TCYja)M<#GH):~5
    nduK26QQQUC~XA5HS#S
    ndı~~~~~~~~~~~~~#~~
    ne$5'8>#E>dP;'M36_:
    nea=C`#<<DUjpcy)nJ~
    neb~~Tmc~~~>s|#~J_~
    nec@Pj/R#n)_6f@:>r<
    ned%onVhAI^=#R4'(_/
    nee7zqymy#zT1|b8Av6
    neg^~jKM9;5k~#}d~F~
    neh~~<~~~~}#~~L~~Q~
    nei>b2SD%M#~nXwNlcG
    nej~~~X~Q~W~~##~~~~
    nek~h~fylm~~~@@~6#~
    nel=7?V/-0G:0U]3,#3
    nemY)6LP38X~~@#~1'~
    nen]K#DVA$,*X{KZI:T
    neoC~~HSJ~~~CE#_~~~
    nep}~~~w~~~t~~#l~~~
    ner:E38CID3#7QU9@(6
    nes7=K#I=Q2TAk?DN_<
    net6:4>D448/';L+&$#
    neuG0#kXW~2~ha&df~~
    nev2hr^MIH~~Pi#L[~A
    new)AVHN99SH)G~,?B#
    nex9-a8m#:)h=_~CacG
    nezwT~Zx~~~~~l#~~~~
    nf$;88>@?>>V/5H5-7#
    nfaEG#E:Y~eL~f~~~2~
    nfe3c?1#3RDK~D5~~N~
    nfi).5*-'/%$#-K&#$$
    nfl*&,#$)/01B5#F~<<
    nfo617143%349(#1:89
    nfr*C$4#25+*0F$07/;
    nfsB#@CLCQ?]3E~408:
    ng$$64:?60=1#,;#$7#
    ngaxLP)/2eU*~FH~~#j
    ngeG)#A28%;0J<MGJJw
    ngg~~~~~~~~~~~g~~#~
    ngh~~iX#O~~~~RH~~.0
    ngiECC/%0X#HJ.>A2,~
    ngk~~~~~~~~~~~~~~#~
    nglN=K:D0~,@OA#PQ~~
    ngo~h~6#8~v~~G)~~X`
    ngrLMG#-L<=F~U1~j~~
    ngs<?#W_4#Q%E=NEDKv
    ngtA+%;B@#~>X/5Y~~~
    ngue2g4A6~#~qE6q~R_
    nh$~=~@M~~~~~+~3Zw#
    nha1+3(1(9#I.0(3^4]
    nhe/_6@5?7D#+aO:e;~
    nhiH*W6rY~w~~u~/L#;
    nho<YU^H1#?~~Q~~Ur~
    nhưye~lY~~_~k]mi4P#
    ni$oJgR#i~GygT5S)#~
    niaM}kLLX~@~z#`N~P~
    nib^&b,7<~#~~}r.~~~
    nic7F+)?#S([@G/:Xa8
    nidq}~#k*{9~t~zsM~~
    nieSA9QS`#aUa%gO~~~
    nif3(T+8#<)MFte?_F~
    nig8~#`Vp+~~mg~l~|~
    nik~~T~~~h~M~7#~`@~
    nilQt[JTl]~~~e#'G&~
    nim-;/'2#5#RBG6CA+B
    nin3pgQkVK`#/ze70O5
    nio4Sp#9*km~d1UW~~~
    nip7/H>9'-6<)lL*69#
    niq@#ka~hMLd7~~?Y~9
    nir{#m:A@~%~~~~~AP~
    nis..#9:352+*ZP/<$'
    nit0-.F6@>83#m9-CB.
    niu9~U~h_~B~~#9~~~~
    niv.$G-><*,#Qy0B~Q1
    nix?BOLXGAJ@;kpAMD#
    niz<~jJ4=e~}?e8=#~?
    nię~~~~~~~~~~#~~~~~
    nja6~$@&8vg~~+,~~#Y
    nju<UL%{'%#JB~3;86e
    nk$.#I))'A*X4Sp-AX'
    nka~epeYz~HPf@E`_#~
    nke<Q)@B~#~8Y_j~R~~
    nki/YoA8Mvup3-h4.|#
    nkl?~P9;G~w#R~]~~pw
    nkop~?~~b#r:~53~~~s
    nkrjeJY~ZX*9~><~2#l
    nks9CVQG/K~~#m~(7~~
    nkt~~#~~~Ww&~D^~~~w
    nku~~G~~~auY~7#~~~v
    nlapVE#Td~~[sW~_',~
    nle50,M30FY2E>~G-#~
    nliKK0T6H1e,PD#QO~W
    nlo=IAWN/4~I/3~,Y~#
    nly#?[OB>IgS$8~&QF*
    nmaC6-:9,&#EO-$['6~
    nme#<21.<F?0%:=%2:-
    nn$Gl#.[6K~~~LK~~r~
    nnaM9Y88<Vu#]<cNM~~
    nne1-:=?1%#7);f)(X,
    nni.wX28ID]J-3Y,-v#
    nno4crL#BPXb?H'DTyI
    nnt~~#@~A~Lvbm~~~r~
    nnuE$#>(wK~@~z~~~~x
    nny[~~bue~~~~>m~~#~
    nné~#~~~~~~~~~1~~~~
    no$JYO*#2T8~T9FOW[e
    nocQV#.`aAk~~;Of~~~
    nodYKITnZ#R<BIQ9M@E
    nohhVXn~z@~~~g#~~~~
    nolQaOfOUHT=DWdF7#@
    nomQ*@>M6G%#GfSG8-9
    nonA09`4T8M<9Mk<@#)
    nor5+#5B1-.$;4S182D
    nos[TG0J,HH~o:#ijR~
    not)<8SQGEP:#VT)'[$
    nou@5s~~]i=dDr#6XdC
    novG}EFX,L5~~R#~~c~
    now&jOw~rZ}X(#~.-V;
    noś~~~~~~~~~~#~~~~~
    npa<848J;)7)7O~/2#;
    nqu$&'##$-$h)//,hhh
    ns$'#=MP9/$8';Y))O,
    nsaTV<#/-~HBoHR`BW~
    nsc]g#T{W9s~~rd~~~~
    nse96:)#.53:B8e>M9J
    nsf@2<-T)39'@#;:=5~
    nsi;?M/#9M>RBI~<F$=
    nsk~~t~}~~~:~K#~~~~
    nsl?YRkkZ4w#B5~@8eI
    nsm>,>&k$J+:5#W3-$~
    nso@N=1(5LHNC#.F879
    nsp7:#1S14;(60&56*+
    nssLB8CB@^@#7K]60,*
    nst2@)06,#7*,)#+0%&
    nsu/*U#++_7@52O1/46
    nt$.#:d^f4&@29=47_2
    nta8FC1425:123734#/
    nte69($&#,;(31922D5
    nth6Y#]fjC}~nT?l~u~
    nti,;45#;/80,Q//+)1
    ntl%h#~z~J~,(GC.*~'
    ntoDxY$&#_hQH(/NMCM
    ntr346)/+1.*-2+#03+
    nts%-.mnkK%>#Qf)'a&
    ntu`{jjjnsx]yIJdd#]
    ntw~~,~~~#~~~~~~~~~
    ntyT~k~~~~~W~#6s~~~
    nté~#~Y~:~5~~~Z~~~~
    nu$C2WGI?)F/;2#//A0
    nua-Xp-4%G#4(Yo3C14
    nucW~~ice~#~~ZUh-~~
    nue:(X#P]Jc0Jy~``~R
    nulI->3/;#bNR<(96+:
    num(-60-,#A/*-Z#@N7
    nunx~#7A4~@~~~~j--~
    nurR~#hpl~kG~>~~L9~
    nus6#MR=PTIU=CRF;G8
    nut6K#P,C?LFJI#@SJM
    nux78H;C2=/,)7Z6;1#
    nve1>+508IBk@H#CT/~
    nvi15J.13S#U-9K0)85
    nvo4'589+#0R*2~(*I$
    nvä~~~~~~~~#~~~~~~~
    nweXq%qxs)aas#aaaaa
    ny$*90-%*)BB(0#%3~'
    nya~ew_~~~3>~~~~H#~
    nyc~J]@~,~~+~#~~~~~
    nye~|Y(sls#Y~~~~~({
    nymH#(`~E:~O83v=Q~E
    nza5~Y#,2~~bbUT~~bb
    nze@d9~O<<~gghF~#gg
    nziH&NZ7C3#gg@9*~gg
    nzunu#w~z~~LL1)~~LL
    nàyccccccc~ccccccc#
    ná$```~`F#````0````
    námVVV#V~lVVVVAVVVV
    náv777}7&L7777#7777
    nãoshhhn#hhhhhhhhhh
    närVV+VVVVV#VVVVVVV
    nçag-~gg(g#ggggg~gg
    né$eC+P#iexeee'eee~
    néhE~Y~j~EYEEE#EEE}
    ném9MLx^#9L999#999p
    ní$___a_~_k___#____
    níc===<=#=I===-====
    níh)))e)~)4)))#))))
    ník444q4~4@444#4444
    ním===y=[=I===#====
    nó$fffFfQf#ff~~fff$
    ný$WWWWWWWWWWW#WWWW
    nýcMMMMMMMMMMM#MMMM
    nýmLLLLLLLLLLL#LLLL
    ną$aaaaaaaaaa#aaaaa
    ně$YYYYYYYYYYY#YYYY
    nějFFFFFFFFFFF#FFFF
    něk77777777777#7777
    něn33333333333#3333
    nı$NNNNNNNNNNNNN#NN
    nınFFFFFFFFFFFFF#FF
    nız@@@@@@@@@@@@@#@@
    oad-')),8;*9#.?5%&2
    oar3QMF<IQ47=R~#565
    ob$+7#D-4/wS;FOM<Q&
    obaF@E<GTR9U?J_PV#@
    obbDgmn#xM~:aq~Q~~~
    obe;O#AFC%@1_@A^KS~
    obiER=H4O~d`A#M..P3
    obj8(>5N4~4@)`H:5#~
    obl4/;8>@(7#+LD&#^,
    obnp~~}~~~~~~/#~~~n
    obo#KHE>W~S~~(%~~4l
    obr~yq-e#i+~~99~~d~
    obs%(<,6+/(+2,=*/N#
    obt>#O3}/~0~0~L92~y
    obuTK[[GY5SF>A>=~D#
    obyZ_ASKiD~6~(#~~1f
    oc$D)-A>B;#P>/105+-
    oca46@01,20M*Mm*(4#
    occ=Nou#~]r~X~Waf~~
    oce+3`+/3/2#+3)48?=
    ochYR#YVq=~$~8&~~_~
    oci-3d#$-?&<+7$23UF
    ock**#DJD9],5A^824A
    ocoJLj@D;VE~>klC9#K
    ocsW.YMfYO$O>k~D3-#
    oct:#H4M>1c~gA41~~~
    ocu4@X0<0#-]-`i&-N%
    ocz~~~~~~~~~~#~~~~~
    od$#HJOKP>a/1?B03R/
    oda;,B%.#9~K~%=A1A~
    odc~~x~~e~~~~#=~~~~
    odd0~M[#fZ~M~34~~~~
    ode8)#:;(%#/.LP19%)
    odi9(7,#82+4-uC)2-,
    odlP~p~~~~~=~?#~~~~
    odna~~~x~~|g~7#~~m~
    odoVt_#*)g~~~?@~~~~
    odpx~p~~~~~~~#%~~~~
    odr}~l)ZHG#X~8<~~~~
    ods6~n~~~go#97;;~`~
    odu43,><C16-&KF(#,,
    ody#_M[BaUf~N=BODV~
    odz~~~~~~@~~~#r~~~~
    oeg~xf~~~#~~~~~~~en
    oeno@XrYUe)#~Q~~~~~
    oerExGW+3#~JC6~9~en
    oes*l[J;9y~U$OJ%#~#
    oetL~#%A@E~~~^&~~|~
    of$$DLNFS(X7#BT$#F$
    ofeSo@EA2~#~~8/XmJ~
    off7&#?*:HA8?*X>H/9
    ofi[0J;61f#IR8+U@'~
    ofokHC#/D~~~}IFvj~W
    oft;7147*1>#4<*35.2
    og$/55;J3.D1%:N.2#%
    ogaH35'0#~MB~+9~~R~
    oge7B+C?R#W4?XMDEW6
    ogg7M;x*NIR#2T6;E~~
    ogi7.1G5<9IH5;#4A-)
    ogl[kT_#`~U~Z9oRIN~
    ognHWUV#dieuhVE`~b~
    ogoBDV#9'~^k]':~~W~
    ogr122,B,3#)/75,',5
    ohl~~#W~~~~Ou_'eO~f
    ohn,Y/3+#D~^~<Zr^Fs
    ohoMOVPe~~~Rw*#gR3h
    oi$~WTE#:~c~~C~N~~9
    oid2g?KQ^.A#0>N//7,
    oin*?8+D=8#1(2?+'+-
    oirb#<Ip~~~~~cL~~~~
    oisI;-5a%SN>mH#~QLP
    oitV2dwrQ#[CSQ~RV0J
    oje$$(J=$$##$66$%0(
    ok$5@T0>/2*B4O`..;#
    okaY~*~C~$~)~,<~~#w
    oke,-P-#??L=-hc/S_~
    oki3#cWCM~?~'9~+OWx
    okodk#ZKG~~7~-%~G:{
    okru~4}~}~vK~#*~~qn
    oku}7&J`~p~&M.,~'#u
    ol$2>I2G>9#F(?O)8')
    olaJ=O//3c:NO:Gb#(M
    old)JAIPP8FD8Jb;,L#
    ole7.E8761??:$&?N#6
    olg~~(k_~#~~~~~~~~~
    oli0+8@/>6E$3/#/J??
    oll14#F6W-R(.Yd4Cm3
    olmZ~i[Zls~~~ll~#~~
    olnf~hnsjb~a~#(~~c~
    olo6+<##*3V?E//)N=E
    ols1SDG^Ge1@#1J%/I#
    oltRwIZ%>`#l~oU]|{~
    olu6-L3I3:#@2<=4+0>
    olv2^O1T#~~4,if0Ah+
    om$8=:UU6,4#789:5G1
    oma39(2#)D4=*32&##,
    ombF/?#>JO=OJPXMJ:~
    ome#L94%$./E,54//2)
    omi2E;();Q@E4#,./4.
    omm2#$`Gj0c))U~-)V.
    omng~jz~~~~T~1#~~l~
    omoEeL#1&_[jY%)WK2U
    omp+&-&),3%:,2I*7#,
    omsI.LaZk#<6VcSj_~~
    omuYgV;10r.~M1#?4$~
    omyb~~~~~~~~~#6~~~~
    on$#'%4<G6M,#;8$&6&
    onaBgD,7)I#MK+1KE2S
    onc2%_+=076F7@#;:b7
    ondLEEE?@#^jOY^NVTb
    one8c-'#A4=$A.:BC?H
    onfCE6=I2>3/6DK43#5
    ongIench[JogSpnUV?#
    oniGI;:#AM3SK'1CK7P
    onj_Z`)~&P#~`~ZX[A~
    onk]~Y~~~~~Q~6#~~D~
    onl-]ESjR.n8*My-#`3
    onm:a>Np_$]>'Te##D8
    onnJ#EqD~N:bBO?DBkL
    onoZkZ=#IYqZr6+nfW~
    ons.+4;H4E#--LN/483
    ont?-?/6#+.68995:(<
    onu~~q~~zt~~~=<~#w~
    onv/05$4#%&>7L77L+~
    onybsc~~~~~cd#Jglow
    oo$2-15(,f:~B#X9:D~
    ood#Y=;':UW9A<@=?~2
    ook#(/2:5:'%/02/(<#
    ool4-5+3*p20&2^%'7#
    oon8jKYM~1~~]R#Z_~~
    oorSTZPTS#E=o_E|YT~
    oot?1/3;1Q.,,>9-.#0
    op$1B?MJE#?6/Hf1.0*
    opaR[LFI@~QCc,#aWK~
    opc~~}#~C~-~~(~~~r~
    ope+G@67.D/,&AA,.#&
    opi@@8&:;B(#B'.1?MD
    opl/tx[rmMripZ3o#_~
    opn~u~v~oJ~~~A#~~~~
    opoEAU,)5x#~P94W`P~
    opp4),g'd1~#>h~QJnM
    oprE2_T#-`_@8(,1AD4
    ops=WQXgN7TJCQOD>#2
    opt?#$@MO0QS4OU9:PM
    opu1OI0M5N.)//#7@$~
    opy?MJFRILP9EIU=-B#
    oqu)#?$(#v$gg<+gggg
    or$(V:#P%*+/&:;%'(&
    ora;A6)#&A2?F%+BE#L
    orbDv/bWZ#agaOFWdW~
    orc8+A/E>L#UB+?DBHL
    ord;:3;CH#52>MNC?GJ
    ore+14+#+3V3*3<+3E,
    org9=#=;>*>57>*61-(
    ori;093(<B077I;2:#7
    ork)K@^Y^=RC#CD)(-%
    orl':,aP{/~'RDBW#~~
    orm5#+.3-/-+2)*/4'3
    orn?dBB#(k4,~E'i~i~
    oroYNjT6^s~{~(#~~N~
    orp8=A7*9<3039+-/*#
    orr6#;,+(>*A:C{@C~E
    ors4*7iBrL#::IM?=~6
    ort/$)7/132#0;E1/:-
    oru~qi~~~}~}~:#T%[~
    ory-ID^@ZGaL*#)/.M.
    orz~~KxT~G~~~#~~~~~
    os$QC@#_#D2BKSkLNFB
    osaK2K@%O~#DTL?9]4~
    oscA^+Y#Y~xJV4Y~~~~
    ose#./[In5NM&Ud&0##
    osi:)3F1P#88:8e1@.0
    oslw]Tmv~~~~~H#~~~~
    oso7H,;1CY60;$6>9#7
    osp.H5Q%?~D~F6#JEA~
    oss''0v$?,0#'gr-6Q+
    ost6C9Z1W59-1/#2389
    osytns~~~p~~{]~t#~~
    osz~~j~~~~~~~#~~~~~
    ot$'35>L?'%'&;J*,)#
    otaC2J#-';+?E5=?E1G
    ote95388#1615>C6371
    oth#@7W`kFZB$[y()i%
    oti1#67.53IK;V/:IL:
    otn}~y~~~~~~~#*~~~~
    otoO80597KB@@;/@-#K
    otr{Iz#A~u~~~/J5~~~
    otsA8CZwbD##C]~H@~~
    ottNl7_#o4~G~bs~~~~
    otysom~~~X~~~#6~~_~
    otř~~~~~~~~~~~#~~~~
    ou$=Fnm]%I(<CO#DF~9
    oub+22-%$<~0@#(N~y2
    oucO=3#,,]]~o+-W~L~
    oudivqbq~#~~~~Q~~h~
    oug$t:<?UTZ)#@l%$J'
    oul#@JFFiQ`(&=[.)O'
    oun0K*#(IA<1)$v*)&,
    oupF7077D>@621>14#;
    our.#&55IE*)27o0/,(
    ous#'4,4;M(6$4?),96
    out56+.#))L/2*C0,&6
    ouv~#b~R7~b~~|M~~~~
    ouž~~~~~~~~~~~#~~~~
    ovaS`=H+-~#)L[*HH~>
    ove).1+88#9D//g15'5
    ovi4:;9DDf73(RV'#?&
    ovn~~~~~~~~~~~#~~s~
    ovoo#6;4$VJP~n:~~A~
    ová~~~~~H~~~~~#~~~~
    ové~~~~~=~I~~~#~~z~
    ový~~~~~~~~~~~#~~s~
    ově~~~~~~~~~~~#~~r~
    ow$%#+(&)*0/,S'-1,0
    owaYMQQPS_NUi#Um`Q~
    owe(,'1+6#C*+.5,/6(
    owi3S*QF7P~3+#+-)~,
    own*(701,#4-(F8&)9*
    owot~#~~~M~~~,/~~3~
    ows<>702/?#)/_5.*(+
    owy~~~~~~~~~~#~~~~~
    ox$,0-.')R(+&);+/#<
    oxy?3A<69*>55@14-;#
    oye@;`2qRf88>~~;X#~
    ozdsG~z~olVIT+#haZJ
    oze9x#~m~#~{8`SG2~{
    oziG2YV-(S$(.]g%<#(
    ozn~&~T~zvbT`#%slfU
    ozo#Vw$AD{fXd70wpjY
    ozpuI~|~qmXKV#-jc]L
    ozuvJ>}SrnYLV0#jd^M
    oścWWWWWWWWWW#WWWWW
    ośćOOOOOOOOOO#OOOOO
    ožeOOOOOOOOOOO#OOOO
    pa$_vX=7B~C/n6Qjf#V
    pac5MRPGATWH*M[,1i#
    padp~eSX=MJU~4#~~2~
    pag.(18#,#BQ+<M',Q(
    pai#;h`D:~3~Br~U_3~
    pak~~8~~~+~#~A?~)0~
    palED)#,-;2~~#+Da3~
    pam?TAGL?d1C/&)40C#
    pan1L43,DGA8A#0B?#~
    pap*V$:.5WAL[+#~~-~
    paq~=~8~~~#~~~~~~~~
    par-#3'*&7)0-:H,4H:
    pas1#&226%12?/9FB;Q
    pat3?1;1A)8?52$6?#8
    pauDN#HFIB^TjPBQ~`H
    pc$-)/K)2,H#)NW4)#.
    pciKEU#L0~#9MW:GGD2
    pcj~~~~~~~~~~#~~~~~
    pda&78LW:53#%Aw$(3+
    pe$4#':;:(aK:31)9R7
    pea#ELFa?]~b3OA>AvE
    pec.CZ*4.-1)#0<#$x&
    ped#mI4;)L>I%3>*(Z1
    pei~{#~~S~~~~~~~~~~
    pek~~D~~~~~)~5#~KF~
    pelR-2IJ-#>&KFMXUHC
    pem~8o~~~~~~oEI~~#~
    pen17/573%;3+F.)*#(
    per/14*(/8#-/5;2/*/
    pes90B9+#?LJ>K0<:5-
    pet2@7/#:r3?P;(YAS~
    peu~#s~~~~~~~~~~~~~
    pf$32L?;+,'J$4F#&'/
    pgr%>IJ^;S<=$A#$%&&
    pha;726/7%$+<#6A3%m
    phe+04#2&4+F4/J/1%~
    phi+2*10>6:($6:#%8;
    phy:E>A;>THY8R#?GH~
    phầ~~~~~~~~~~~~~~~#
    pi$RADP=Sa4G<Pb>5#?
    piaX~k*'(~#+~Lb8~r~
    pic$ZG6/*^@I$F2'#i&
    pid?*=2J+>0=PaW`~Y#
    pie?9#2=_+:7=,X5I~T
    pil8+A9P42002M42<#:
    pin);>;G:'RH%Q8+#72
    pioR]M(*'~~#~9j~~n~
    pip<,8I>56J~.Qw81:#
    pir#(;24*U@ODN5@C04
    pisRiHYQWo?Ua#.]Q@C
    pit1C>@1=fS(2M#D@c7
    pl$U`TVOK=QC`#WMg<O
    pla+2#2A4&9*/A)3*:/
    ple(40%&*-#*(?F(-,&
    pli7440%.2)21#H.5&:
    plo32G/?#7RM8C/>@9.
    pluA#8]CSMp?<>M4&6:
    ply%cIdUsEo:#=4*/F#
    pn$)67)-*~#G#u~#$)3
    po$XxR'#-~~~qFOpV~~
    poc:f9,2W9;L~#(~~~~
    pod~~[9u'~&~~##~~~~
    poi()@]57F`D#Z~)%6)
    poj~~f{~~~~~~#&~~~}
    pokS~S~p~^~~~=)~~#~
    pol->#?4GFC=422A*.@
    pomp~@wMy~~~~#%~~~~
    pon+&:','#).(FQ&+(/
    pop*Q0D?H*;#/$38)%~
    por13,+3,..#)MP)*-&
    pos)*+-&,#*)(C?.*3#
    pot9c3Q1UK#5N6/%G+@
    pouS#q~~X~~~~y?~~~~
    povi~~~Hi~~~~~#~~~~
    pow?vNx~~T~gN#~_[[Q
    poz~~u{r~~~~~#$EJ~~
    poč~~~~~~~~~~~#~~~~
    pp$L]3(_%e$0>#7<6#6
    ppaD1P-#..)9HO0GH(~
    ppe1.%GEA#NJ:<A?AMR
    ppi&Q09#+>E^+00-(D~
    ppl/3N2<8J58'8;')8#
    ppo.4ME&C4A>/?#/3A6
    ppr,'Q-,;L;P,F0**;#
    ppsk~B=~~~~#^TtVO~C
    pptWi.4c.~$;>Zs83#%
    praPkGeHWQvN_1#VQ<R
    pre+39%#%(*?,EY)070
    pri*'%*&&)-.(XP#1*#
    pro'0*+..*(#'9+*$%'
    pru_D$+MF3a#YT5~~~~
    prz~~~~~~~~~~#~~~~~
    prá~~~V~V~~~~~#~~~~
    pré~#~~~h~N~~~~~~~~
    pró~~~F~#~~~~,x~~~~
    ps$&&/-2)-#5%;_&(8'
    pse6+#14,A;O84?2C;3
    psiiTlG7L{|~iT]XH#~
    pstMmHWPH/^#DWMM]P:
    pt$1A:6$07?/19@10.#
    ptaJQg)J2d#AZ::`_#[
    pte95Cec~C/#<E=ED~F
    pti.&%A<J#SL/E71.CL
    ptoJ^?)S#Z7iM&FOU=R
    pts/<9.3/C7F#9~&'C-
    pu$f&6WUJ]j~[*#^HA~
    pub3:HG>56/#-JF2'C%
    pue~d~#~~~~~~~~~~~~
    puj~~~r~~~M~~#(~~~~
    pul2<;9>#4.&,B3&'+.
    punEm#6,O#+$~DW<~)~
    pur(NAI43H?B$_H')G#
    pusE.BYnIW-YV'#P~(~
    put#G2J/'$IM#4U+)/(
    pv$($&%&&7$(#&0##$$
    py$#--*'6BA;-0)-9I:
    pytJI>5C;>1~.#7~~/8
    på$dddddddd$#dddddd
    pér_'#(_=_____7____
    přeUUUUUUUUUUU#UUUU
    přiLLLLLLLLLLL#LLLL
    příMMMMMMMMMMM#MMMM
    qua2F1{#1G8~F<(H]7+
    que/#'$+),#1-4=,,*L
    qui*E60?0-?#&6,&$1G
    quoHaKyMp;t>P#3IY;~
    qué~#~7~~~x~~~~~~{~
    ra$V/[$'&])$`3CJ=2#
    raa~~~~~~#~~~~~~~l~
    rab#3*$,*P7S+33'(CC
    rac)*1+>:%#[*#%*3Z/
    rad6G>&<#?*%<=+=BG>
    raf>M-H5<(^A?2K:#6P
    rag<6#T6U$mODNSKbLR
    rahK~4gz]P~S~u4~~#~
    rai5#TZHINNmAcuBOIF
    raj~g~g~W~~~~$#~~k~
    rakv~>~~~/~G{51y#*~
    ral%638478/R#>2).A0
    ram(&&10'%))#&:&$-2
    ran102348/0?:679=#1
    rap-(@a<J)R?)HP$-#+
    rarAPA)20Z&#7jb,)NA
    rasCPE3C5KV,KCLK7#V
    rat,96P1T9?6#L:&3F-
    raujo#~oz~a~~~z~~~~
    ravNHtSIE~Pozw#[~{~
    rawQgfx~h_~~e#~~~n~
    ray$DD<9G^Y~6gS6#>~
    razS~l?'Ej~~~#$~T~~
    raç~t~~~#~~~~~~~=~~
    rba8QH:3B@HD?(1<~#t
    rbe3<%F@<%=#~m>~64p
    rbi=>F15-A5q%AT.#Sw
    rboC5c76BD`oADN2~a#
    rc$E/28>&24&6#V=1#9
    rca_ft0-(~'~~D@CI#~
    rce)+<ED28<((>='$,#
    rch/1#/2U%i2*I(04G-
    rciJK~99>Q#FQ<=UFm[
    rcoH.D2#/3V5T:FBR5~
    rd$',4B4:,66';;'?0#
    rdaa^K(0$fDK~?L~3#T
    rde:9$&C1#F/=@PA07D
    rdi42@9#=O+@/O*--66
    rdoQ-Y2'*ZSQ~#3eUB>
    rdr~CY~~~`#H~~~~~~~
    rds&C[^VRa>;#IA#5[8
    rdw0K;87)FBT&S5#?K%
    re$4,A@#E=<16D>49Q6
    rea#@F.:=F4N(2.$2;)
    rebDXDK%W~#:C<2@25M
    rec372#@,4,H-<=,-S3
    red#C?0;1;>)#,5*%9#
    ree4TVBUJ#IR@=JCIA/
    ref(<+)>#.,*#)6#+&%
    regFD:0<0#)=@.7?I=J
    reii`#_YNHB~jifep}h
    rejJR~R~G~qbE,#RP~R
    rek~~]~~~Q~F~8O~@#~
    rel3CD>D;A931B-.)#-
    rem9/G=C,W;L7-#<=C2
    renC8#>B?#>/DI5D@*D
    reoD~X#2<m?H8Q-;?93
    rep%0?*F+*+.%)2'*$#
    req5?^GX7K3C'B~-*a#
    rerc98`U[T[#fmjrZkn
    res.':#9#8'0+*1..0.
    ret8<>8.#B-7A(1M3CC
    reuW-+@{@-#~Y=L:f_~
    rev0LN-:#0:F3I#3&85
    rew.iKQPGM_M>(F?:#6
    rey2ZQ=LG~FM5H?I$#~
    rez~FXE6O~~~~#&=m~~
    rfa.)9'(&(~4#:~#&^$
    rfcL;`:J?->F8>858,#
    rfe1l51.253FK#/JM~~
    rfo#&%Q7>S~F$>('(%5
    rg$?@HBC=<10,9L+'=#
    rga@^<.?=J27C2#I?&I
    rge#$$2.7&1D&A?-76-
    rgi'B8=$*I,-D*#~93~
    rgoJ~z2#K}e_d^O~Yb~
    rgu>*@3f#3AFL'B+92~
    rha4s3O~~6ya>0H~#&z
    rhe1i+vvt0o#4Ka~~Wp
    ri$p`re,d~,QpE[;(#m
    ria>@C08#;+C;09<NE>
    rib17L/J853/'?8+A7#
    ric.@#3+97<_4<'5:`>
    rid3TF#7%o9;98@@=L>
    rie01#?CN9AC1;/3Ki=
    rif>.#F7:`FHK^_QaRP
    rig#,$.-)&4#-/05EU-
    rij~~~~~~#~~~~~~~~~
    riki~Hxy~M~4~W9~U#[
    rilBF[QE]aeeJ=?,#<M
    rim9+9#&+:)?PF351(1
    rin0L8IGG+I#05I5&,4
    rio@KQ&>#HCF;@OAWVA
    rip5#95<;6-1*,A1D*8
    riq~#~Wpb~a~~~~~~~~
    riry([(.0~)g~~[C#x~
    ris/&'>#>@'>A#'GI-B
    rit%#,*.31-.$0&*64/
    riuO~OfAfj#[~%=i~N~
    riv4:DG9BQA#.?M/JF7
    riz6OU/*5J~a3<#67|I
    rjayu=Br|d6/ddddd#d
    rk$)$D*%';%J$IK$3[#
    rkai{U~~~~~I~;KwF#~
    rke2:)10+$EBIF0N#DA
    rki18>':H0H*7#+5EA)
    rklPP%M~~Ax#JvBC&~~
    rkob~4PV~#{(~#.~~-~
    rks(488<9a)*#Sk%>X0
    rkt~~;~~~+~#~B_~e~~
    rl$F2OST(A*Q80T9nZ#
    rlaP8,**X9#nO99H',~
    rle::-634;K'ZMB~#D~
    rli;2(f7N#~$A,%A6>~
    rloF8U#+H5~W~FB~~x~
    rlu~~h~k~~~e~_X~l#~
    rly-X~l}RnS`#]A$X~0
    rm$'?/IKE#a5,1k-NM<
    rma//+)*'+*$+$*,)#)
    rme=+9;1D4&6?c`<#~?
    rmi1+5#('74K.4J/J53
    rmo*V8=2,WE8*,#4@1~
    rmuW_G[XYWb~~D1~Z#~
    rn$0N#FQS73=8@f8AK4
    rna?<H13,5-#9BU8;4D
    rne157@;/-6S(0T)#2%
    rni9#ZQ0gPhND6OBMUA
    rnoT]i#+5D~d~C4j~l~
    rny~~~~~~~~~~3Y~~#~
    ro$aHU'#)l[~yQL]}VO
    roa&DEFQ@PCF&Y~#,0)
    rob.6-1<8*#.:&)6?VN
    roc4)618/7-#22A6DVL
    rod50:8;-83:<(#>^B~
    roeu~yn~~#~/~~~~~~~
    rof-.#9(1G9I30C71+~
    rog:<4D@A72#<B[:/1F
    roiR#YcHOqlZmYUQT[Q
    rojFLH^~B<8-;O4=#SB
    rok?zPwcj/raJ(#TZ6~
    rol3M1/+1(,%.<@+#&4
    rom);6<89+34#?3%(,$
    ronG7MIDU9SSHIaGJG#
    roo4H>QUL#KM6Ns7=4~
    rop72>659F#A7IM2>9G
    ror)S4(.T?#&-7`(3-(
    ros?E:';)iC`M10OI#P
    rot7-#4:-45558341,J
    rou)#;OQD5MO&U?*/69
    rov1He8-7U*C'~#*,S/
    row9mTofadlcD#rEIQO
    roxCIMI[AACS5Xb3/?#
    roz~~-{~~~~~~&#~~~~
    rp$56@+;$,))+4S)#8%
    rpe2~749I2BOHI7G5#~
    rpo&JE0%3T@>&M7#)R+
    rpr6#*.1,/%67*~9=KL
    rqu*$-'P$~#hhP*hh0h
    rraA48'.+=H9?JJ>P#~
    rre4-154,'#0'KM('e(
    rri6>AC3LIMHB2#?D9~
    rro2:P055G:i7<L65(#
    rry#XLaOUJm/O,3V58~
    rs$%#ALT=0$?$>='-_%
    rsaP[?;'-sJ7DEk<#%B
    rsc~~#~ga'~qs]rn~~~
    rseCNH#APVSUUO]II,R
    rsiG?H7&B=:6;N~81#3
    rsk~~~~~~~~CvB#~~~~
    rsoDTW-#$Q5=ZG1hVZ_
    rst<m#^dW,~/>?)DLeA
    rt$18$EKH#7*1<113D-
    rta:.`$%#B'5BFP>7$~
    rte9/#)-0(B3::41?=D
    rth#eQSTOWbW3[96:^*
    rti/'A.)*=$1'N9*/#+
    rtoY9i71=gz~~#7~{~~
    rtr6u#G:D+~P~D*~~~~
    rts+<;^nYA/%#JZ&*_$
    rtu.@J351L.<)#2+,#(
    rty=vi~ak^mSX#?VOdP
    ru$lU{gfc~sS~3#,D5W
    rub23N>#-1+-%340'((
    ruc.#<1ACB$T(*B4?m)
    rud)3=0/,e8GL#0~,~~
    rufGi#XHPeBE:K~AFG.
    rug9~]?)]&~[R#~O~t~
    ruh~~F~~~~~~~~#~~2~
    rui[A~QNH#N~~~~U~^l
    ruj~~~|~~~~~~#-~~F~
    ruk~~Tv~~0~#~04~d7~
    rul9f~ccVn^S.g~$#hA
    rum9d==.ClY[RKH~#J~
    run9>#PXR]n1.Mm=;Q7
    rupF9?/6*d#,p=m;T8~
    rus+;M:56h2Q18FIX#F
    rut6-a#%+~8/~OLK~2~
    rva=7;&%+#4-W4&G~=P
    rve*,,C5D65-(2<)&#)
    rvi-27$,#O$?-0Y/.?,
    rvofz0dGH#~~~~=~~~~
    rwa3;731NFe%+;9.'4#
    rweDK#P~}*Yy~;0~~'~
    rwi.SG8,@#Ww3@+6C~~
    ry$%'-%#'%)@&:/%'+%
    ryc~~~_~~~{+~/#~~~~
    rypJ1#JV72'$7D}:85D
    ryt5N~~J~~m)4##:;~.
    rza}xw#2v:___UO____
    rze&v#~=:9]]]'2]]]]
    rzoApk/4n#VVV]JVVVV
    rzu[V#~bT~===<?====
    rzy:#y[z=~___2Q____
    rząFA~h~?~(((#~((((
    rà$hhhh#hh.hhhhhhh~
    rá$[[[#[#[h[[[H[[[~
    rácXXXFX~X#XXXBXXX'
    ránSSS1S~S_SSS>SSS#
    rátAAA~A<AMAAA#AAA~
    rávFFF~FFFRFFF#FFF~
    ränQQ-QQQQQ#QVQQQQQ
    rätOO#OOOOO(OTOOOOO
    ré$mO#+m(n~t_c$_vu_
    récK#a~J~L~Q<A~<SR<
    réeQ#hZQ~R~XCHcCZYC
    répI#`(I~J~P;@~;RQ;
    réssC~Ls~t#zei~e|{e
    ríaaaa#aKa~aaa~aaa~
    rówUUU~U~UzUU#~UUUU
    rücYk#YYYYYYYY(Y9YY
    rı$QQQQQQQQQQQQQ#QQ
    rınVVVVVVVVVVVVV#VV
    sa$PIQ-#*K$(@-@784`
    sab6;@):/~.p#Sj(2t~
    sac2#%,@KJ6~S*<SV~~
    sadHzf*`#~-B~0*~Lf~
    sag11.b@?=qf#_~/I~@
    sahx~R~~~~~~~~#~68~
    sai'#[yNDTzo^^L~n=0
    sal-M4&-?I8]839/0#M
    samAn/UVC#]+23/9LEB
    san8%,76A0>AU(Ap5#0
    sap1fGB#F~5~L?0~=g~
    sar:pH#'*`&-2LB0@1U
    sas9bU)I#A?3*KR29+D
    sat9#2P0I+)6:MF9F<[
    sau^BH~rr~~~w~~3~~#
    sav*:RSKL8JX#F>)=l~
    say/F~^~|~~~ip~~#T~
    sb$6.G8Q0C10$=O%$#'
    sc$Y@gB`<Z.~H#~;TE~
    sca*?>#))K#~7/86R&~
    sce=:~O#?~T(J84ZG~D
    schEQ#eQs$~/NM(FFXE
    sci2?~J)E`YTn#<V[BK
    sco0Ip0(#Q*;7CW=91B
    scr03y/@3[,:#Lv&$/%
    scu<#~(F.^>V>Nw8A;3
    sd$6,KF44%79&6I&#0#
    se$(,2#+13?:,<#-0a)
    sea-(P#^6X~~7BP<Rq@
    seb~~x~w~~~~~u4~~#~
    sec-+A--B$.F-'Z#0+3
    sed$Zh]IaGn.#A.#&)$
    see3mUOsX(`<8K~75d#
    seg~ok1#.y&i{Ymvo[~
    sehjz#r~~~~~~~M~~.~
    sei~M#pMQl~~~j~~~k~
    sej~~~H~#~x~~F7~~2~
    sek~~V~~~~~>~#:~p7~
    sel,D%<A6#8K2@+2,,6
    semJ0GH*,^8mW#&L~.~
    sen:6%;56#((>?IB@EC
    sep?WI.57;<;A,X8J#~
    seq1M4U-#'*~1=~:@~%
    ser9,;51-6/#01N12<1
    ses'+;:I7=.4%<9((#(
    set4,#>5<3T;,$//.(>
    seur#T]q+X(`lF`c~fG
    sev9~v]h]b#U7iU;4jC
    seç~~~~~F~~~~~~~#~~
    sfeD?G5A0;(Z264@*#r
    sfo8/K?0,#3XS/=C@~p
    sge:]#tn~8~Kxo]{~k]
    sh$3%1+((+#$0)Q10$.
    sha00$*7#20A+*$-'*1
    she,8)&#,&+C14F-.*%
    shi#53<517,)#%A$$U3
    sho(3:::A0A.&:#),@%
    si$u8eE/[tFvpG)c;#i
    siaO~jK4R~wdf#[~~8~
    sib&&Z/3In#@$^N*AY/
    sic=}#??9X;X>XCGT~=
    sid-AZ8A/PA#/cO3>m4
    sieaP'NS~#~Lg*kYv~V
    sifB+V8I.7B%;i[<:#~
    sig/#/'02++&07L3?n=
    sik~~D~~~~~3tGd~f#~
    silSgh[cLk~~[S#cYQ_
    sim3:T43#;1C,VI*<D-
    sin.S5=G61F5-YZ/#<+
    sio'$9:.CB:#%@T):T&
    sipJ]aXYE~E@9~~896#
    sis9F@.3#7&1@QS7)/^
    sit,*/-9',#1,X'-0@#
    siv+;>24(E=#0^0+At(
    sixC1LCJD#x_~GmA~~F
    siz809?1A#~~33~('~~
    sió~~~$~~~#~~w~~~~~
    się~~~~~~~~~~#~~~~~
    sk$1#Q,4-..O,Tp.89-
    skau~ChVa~~&Z0B~~#~
    ske&L#04B0w<8iMM7C>
    ski,;-#'//>1K$YD'>F
    sko~~,~@~@y9~#,~~i~
    skr~~#~~~B{)~3C~~)~
    sks)7UPTHD/y$~~#.a6
    sktBP[I4,/%A0~~)-F#
    skui~1~X~~t9~.#~~>~
    sky-A?(#=~rIQ[*R~~~
    ské~~~~~~~w~~~#~~~~
    ský~~~~~~~q~~~#~~~~
    sl$N.R<6-_#a0I^-2*~
    sla794)26.;9:2G21?#
    sle,?+93N%MXJ3#A2T+
    sli.8):-&6DL3/F?7#.
    slo3.,119:Hf=-#~~A~
    slupphwe~5~#hD<~~e~
    sly#~~i`~~~A&DI'?~~
    sm$&+JZWMN]0&@c%0V#
    sma#<./0.'9)$'W),6$
    smeK-8jCN)#2~X<cY7~
    smi80F7I<A>:83R5+#~
    smoG[<$#&]~h~<t~~~~
    sna=E*A.H#9<Q=7A<`~
    sne5X4F1#)A~`1F~)lt
    sniPAV@<7g.%#=V:>U~
    sny~~~~~~~~h~H|~~#~
    so$4K7)#$E[O+Ig*5I(
    soby~_?~:~7~~.#~~~~
    soc5#;3;41/9,<H,8LU
    sof=S97I;#KK1FF-?27
    sol5>'138=)@4;W5<#7
    som=gnmx]<~#As~GM~F
    son)#*1,AC;?CG<L%3=
    sop-V#)0OGeI;C@HQ.~
    sor722?8?(34;/S1#*9
    sos~~~6I7~#~~y~~h>~
    souC/OqpXV`Y:_#9BF3
    sow~~Q~~~~~~~#~~~~~
    spa+%-$'.&3&*+H%.#3
    spe&;,'*$%))%9E'%-#
    spi,]#F.IKTMA5EE6Q&
    spl/[Q@>d/?G#IF)'('
    spo6'S.+(>$F5,#44-7
    sprMX%bIw/>#`*6IZF~
    spě~~~~~~~~~~~#~~~~
    squ(#)%)%,(60:-,*/-
    sr$9#='#$8,~2/w9~+u
    ss$%K5)ZYEY.+(F+,,#
    ssa=+QC+&E#*782:<>B
    sse9/#74;*=9;A*<7K:
    sshXj^3l]gLFAJU>9#;
    ssi++C4'6&#:)41))3*
    sslMJV8o]pL;@A~=8#~
    ssoB=MD$#H2>=K0=CN~
    sst~b#~~~0~8~U<~~~~
    ssu6#F-4;^FU8E7:DR7
    ssw@X@/Y`~~^3.~2,#3
    ssyt~@i~~#~4~YR~~~~
    st$##+JLG-97(42+,9)
    sta005'''#('+&2+/%'
    ste4:#671+6/1<H/&15
    stf@:8A@;K4W,Wz2.#'
    sti,,8+#-9(B1S'/4*0
    stk~~i~~~k~v~#V~~~~
    stl*X#a~]T~=8g#;#~~
    stnag^]zwjyIR;#Y[^~
    sto-5B(#2BH8/,/26P4
    str-,<&%':#++/3,2#+
    sts$:CEUEK*A%Kg)&H#
    stu3[1;86,LJ`2#=QF~
    stv~w^{{~>~e~k#~~~~
    stwh~^~o~e~~~#~~~~~
    styKH^bp`K~Bu#@Pkp~
    stá~~~#~*~~~~~'~~~~
    stä~~3~~~~~#~~~~~~~
    stè~#~~~~~X~~~~~~~~
    sté~#~4~v~o~~~#~~~~
    stí~~~X~~~i~~~#~~~~
    stę~~~~~~~~~~#~~~~~
    stř~~~~~~~~~~~#~~~~
    su$tq`;A~~~~~.#~Im~
    sua<wo/4-G#G2[e8A'9
    sub0G;5G+#)6+JL/9>0
    suc8c#PEQ@ZJ1dU7>~;
    sue5GL#8GBb~.Yd5:e<
    suf.):$3(#--7A~&<m~
    sug1Ra>;9#,~0@c:H~#
    suiC#TYBJOSI;YjJIu7
    suj~a~b~e~~~~#@~~~~
    sul;1K1#1'/(;O[:HDR
    sum+G0/?0#-&(66-4((
    sunUq-nHhj~Q~8DH#B;
    sup1*E63/9(#1>L*;W;
    sur*#KMHNkG67PM1B9<
    susA*8*SN9XRf?loY#~
    sva~U/MS1&~#;~V~s~[
    svěw~~~~~~~~~~#yk}S
    swaB0E424#%*>F:;?0~
    swe%~#Q~UH~<1CO43~'
    swi4/C*4)H3621#47.5
    swo4C>E&>~|9'#M&#)(
    sy$4m`CB=w8aB2#=HC/
    sym2%41%;#KA818;I56
    syn+#2+9%'5)*65$0>6
    sys)(#'(''%%$43&2/&
    sz$,#~('2^^z^=g^^^^
    sza#WI,XPAA^A'JAAAA
    szcNPkTPH::V:#B::::
    sze<D#uq/ZZwZ7dZZZZ
    szugh#liaQQnQLZQQQQ
    szyYZc_[SDDaD#MDDDD
    sãohhhhn#hhhhhhhhhh
    säkQQ~QQQQQ#QQQQQQQ
    sätZZ#ZZZZZ%ZZZZZZZ
    så$bbbbbbbb#*bbbbbb
    sé$g31$#5r3y]d;]|q]
    séeX#/~j~dfkNUzNncN
    sí$[[[#[~[*[[[)[[[[
    süree~keeeeeeeee#ee
    sı$OOOOOOOOOOOOO#OO
    sınRRRRRRRRRRRRR#RR
    słuVVVVVVVVVV#VVVVV
    ta$P[Z-#/c3,E9:AA@9
    taa~~W~~~#~~~p~~~K~
    tab1.4;MI7?;*>K+-H#
    tac08G2CLP+;;#=GGf?
    tad~VN(m#vAI~gR~J~~
    tag<#0_FMEx6=a}JZq]
    tahy~n~~~~~s~{8~]#~
    tai*&?_jTKyR#p['3O&
    taj~~~E~~~~~~#+eI~~
    tak4~T~~~W~_A-#I<0J
    tal.879>8)7()64*1=#
    tamN?O*1#_)xh9?U0-~
    tan4.,<=A#<:;8AB4/I
    tap<77QZV5KS[EeX-#I
    tar-F&#.(2#$..3*$,=
    tasBd93L/kT9COUI?#B
    tat0'*Z,Q4#?4A0*BJ?
    tauK;(P~[~M~~gY~~#~
    tavv~qgRV~`[~~#|T~~
    taw~~~~~~~~~~#~~~k~
    tax#3,De778C$lY'.f1
    taz~~Yd#w~~~~U?~a~~
    tał~~~~~~~~~~#~~~~~
    tc$@)/,3-:#2/4~.19)
    tch$6/4.1(<**.#+,+/
    tcpD/1111<(10-~,'#~
    te$7.5'#'2BC8@/.:X4
    tea/gYHRIIc=5Il#Cg$
    tec.4F+D.=#?+'%0<c0
    ted&mtlmlesa#Nh*,~,
    teeE~|y~~#~hVl~ah~_
    tegI{[CDD?6:>#CC;8E
    teh[~#r~~~~~~_7WMg~
    tei_`#gfH9)~~f]a}~_
    tej~~~f~G~G~~'#~~~~
    tek~~V~~~$~3~#3~,(~
    tel=T5ODR6^PE<#EB7O
    tem87:9:/D,-0#>3&-2
    ten;5#16;)'7AD?D<9@
    tep-JMEQab[F%%(-<##
    ter26987:95(41;78#4
    tes2+C,:(@#G.AR4-O%
    tet~N8~U_~~#uQ^~~=~
    teu~#S~~~LK~~~~~~~~
    tev3cKN1KKJ~h^#X`l~
    tex7#1):',+.30B#0Q.
    teč~~~~~~~~~~~#~~~~
    tf$@+F''&'/ZP349T0#
    tfi/6J4/1;&A#K:)'',
    tgeQg'eiY%#~Wg<~@~~
    th$7-9(%&(@<<#.::2T
    tha,2)333T7)03#1452
    the'A,332.,$$4,$#,<
    thi#577:=2.*(1F((.+
    tho;*/%0*##V=75AE2U
    thrG#C?2=RIPR:aQS?k
    thuDO-*6#1%CA@4BF%-
    thư~~~~~~~~~~~~~~~#
    thể~~~~~~~~~~~~~~~#
    ti$~|sm#o~i~~b'rY9s
    tia0;9EHAEFI+%K.3#8
    tib5+)#41''(627:D3~
    tic,NU%/%M#P3:.32`<
    tid~mq/e%~E.~_t~~#p
    tie[O@Ab~#xge_{ee~e
    tifE0AAM:S9B?Da>D#G
    tiggw#N^O>J=lksy~S~
    tij~~~~~~#~~~~~~~~~
    tik~~G~~~m~]~Z@~=#~
    tilL+N/B6A)#K99:CNU
    tim4A049/;=T=#D89<M
    tin(DE3;6E/?)(;(,.#
    tio&$,O[VAO)#-r&-Y-
    tipBFB*4#F+LA@=+B1C
    tiqf#~M~[~)~~c~~~~~
    tiraRp<O7~E~xBy}#cz
    tis=H)ECC4L*RI:JS#V
    tit5079+57#)28(3C8P
    tiuo~xw~a~#~|ZYs}~~
    tiv:<7)5#]276F-7AYF
    tizL~N6#2k~~U<1Xc~~
    tiế~~~~~~~~~~~~~~~#
    tka~~U~~~~~W~FC~~#~
    tki)/L0/.~+M4.~0#d~
    tko~~7~~~+~#~2E~~~~
    tl$~#@*518~~~>N~~~~
    tlaVML@<L/8JS#4J1+~
    tle,T<@-9,~MZ8<h#~~
    tlih=$=N97]#uA-~G`O
    tloQOHT0<N@_9B<:b#~
    tly(k~asVi`M$hv&Bc#
    tma(-$))%@.&))=,$#3
    tme*l?f8o.#AMI~U#B~
    tml?<NHE:A<:&@p$M,#
    tna@990>J/9F&OS#0]x
    tne&086:1J7{H=^>Br#
    tniG~4~~~~{#K,^~/~y
    tno@9B6y((U~s3#mu~S
    tny~~~~~~~~g~J~~~#|
    tní~~~~~~~j~~~#~~~h
    to$0VN.#*ZjG/?644_3
    tocC#B@P@E-^4Vr42CF
    todH_8#W$~73sIKo~0~
    toez~~~~~#~~~~~~~~~
    tog%*&H2#~2&%<O(&.'
    toin#Sz~~l~~~cy~~~~
    tok~h#~~~c~<~EL~K0~
    tol/Q$K3GO&#Q7#HY+F
    tom26.@M<8-#,7)/'#/
    ton&4%56D#h7s?>pe5~
    too-YKbrh#QB*M~.+B4
    top8:*^UU/W54@O6#3-
    tor1<-3;?8$#,5I*/%.
    tosj]I#O$_E~m:;p~|~
    totaKJfrh9#m~[IU~`~
    toua#h~~gb~~~~>~~~q
    tov~~s~~~~~~~~#~~~~
    towaxy~~~m~~~#~~~~~
    toś~~~~~~~~~~#~~~~~
    tp$+-;*'&5%0(,#+($+
    tps(4B)9-$'''8=#%*(
    tr$qAKbaeA~jh4#>Whm
    tra*3.#(&7*.(50+%'F
    treA#-@:@2(:ITQ@GSn
    tri):+9.3-1/'LH&,#>
    tro49:+'*#746./=171
    tru#47642%8('.2#-&1
    try)h_oj~b~).#G87~O
    trz~~~~~~~~~~#~~~~~
    trá~~~Q~=~~~~~#~~~@
    trä~~#~~~~~&~~~~~~~
    trì~~~~~~~~~~~~~~~#
    ts$$$9++(/#0$.L$%'$
    tscwY#53>J~~~7~~~9~
    tseDN3#+$%]0@*.>=D5
    tsttn4LDh(~RiD#`_X~
    tt$_~BL|Hhr,~O#~~d~
    tta45N<%gw~#55`?/>1
    tte*+(A:I#WM-2^09mB
    tti1VOF(C=NJ)HG+#N3
    ttoHbdD#J}]~bMN[jN~
    ttpSZj7y-D#e7@^27$)
    ttr]#UQQTU~QuE~a~~~
    ttuckC~#~~}~~X~~%~~
    tu$dRlCGYSTLg#$jC%G
    tua7SM-6)V#A,AM47L5
    tud,9G(4#?-,7;2>Df~
    tue]#?vjt@g0~~~n~~~
    tuiOLU4#)M>~LdY0~t~
    tuj~~~~~~~~~~#&~~A~
    tuk~~~~~~6~~~X}~~#~
    tulZpeDf:~r~~UK#^P~
    tumEZ+FO5#S2~hi~~C~
    tun=R#MLP}O@9Lr?C=C
    tupDYSXP]n~Z8Z#BDXT
    tur&,7/11>-'&7@*#?4
    tusDS9AXG#X<NJYUmA~
    tutHHQ]#^Wn`NSTQ=mN
    tve~S%JJx?_#_fv____
    tvo~~8T~1#_~_~7____
    tvír~~x{l~R~R~#RRRR
    twaA.<'*';5>?>#<H9C
    twe(I#LDI#~*/J~0/~2
    twi8~'cRQ#~~i&~dW5~
    two)28C:C:&(%,n&#'#
    txex~~~~~~#}~~h~~vh
    ty$#65+(/;$G$9(&&$$
    tyc~~~~~~~~G~#e~~~~
    tylD&>'0'&p~V#44~1~
    typN&&39-#XB@US=FG?
    tz$)3DA0(Q~}}+#s}xt
    tza~~~~~~~#~~P~x~}y
    tze?~/E?^#:}}`Fr|xs
    tzt~p#~~~~~mm~~blhc
    tà$hhhq#hh4hhhhhhh~
    tá$TTT'T#TTTTT<TTT~
    tánZZZ#Z~ZZZZZQZZZM
    tätYY#YYYYY~YYYYYYY
    té$f17<f=f#:ff4ffff
    téeC#K~C~C~jCC~CCCC
    témUw^~U#U~|UU)UUUU
    tésC#J8CdC~iCC~CCCC
    tí$___O_t_<___#___~
    tímDDD>DYD=DDD#DDD~
    tórgggJg#g~gg,~ggg~
    tówTTT~T~TqTT#~TTTw
    tördd1ddddd(ddmd#dd
    tă$ffffffffffff#ff~
    tępbbbbbbbbbb#bbbbb
    tě$QQQQQQQQQQQ#QQQQ
    tırRRRRRRRRRRRRR#RR
    tře___________#____
    ua$~aXO15~J~~L7K~,#
    ual*C,233+.'$,7%#G<
    uanT#P877~>~ls_w~7(
    uar-V+#-??%L<,>=9<L
    uasP6>@:#&v9VJ<Q~,~
    uat7*5bAh#G(DV~;M$^
    ub$998I@;'D00#H/-?+
    ubaepf[<LayT~LM~b#~
    ubdDSrA~8b7V){~#*@.
    ubeT<#9KH`~~~JE~~~~
    ubi[C9(+P@1~~#;N~~~
    ubl)#G6L211#+@>*2:'
    ubs0+A:<#9(4+Qj4FA7
    ubuPIeZSPOI8T[OP#&6
    ucaLwnRE5~Z~~LL~n#~
    uccEMxF#|;8~I}~En~~
    uce?`l?A43i#:^E8G8?
    uch9?#>UTY~:1./5=Q5
    uciP]u(9@~#~_?K~~~~
    uck(e#UJ;~e~`64~~1~
    uct0+wCyL$@@+~_,=G#
    ucu~7~~~~~~~~~{~#W~
    ud$?#C,QV*4B~a2~~H~
    udaa~v-H'~%D~@ch4#~
    ude-=,B28(>)%E>&/T#
    udi,8//#C;,A*M>*0$4
    udoQ:7,7#QXOG(0F~a0
    ue$,$B.0#F0Y5)3;=I<
    ued8~~#|m~WO@H~?=~+
    uelU>5L:O7p#|d2tZ~~
    uemp0<Sn#~U~~H>~~|~
    uen5O/;5G2EY1BQ69+#
    uerCC#;W3=M*:B+66#Q
    ues'5Q;$I9$M%+<$#=/
    uetI8]6ZQ~#~~FB~~~~
    uf$~*4HfP7~~~.f~~#~
    ufe~~#eG>~~}~P-~~zj
    uff%+T:#7%~1+Ja44T~
    uftX~Sl}_dE78qo@2:#
    ug$A+3@7;#U5<1Z98;+
    ugamzc1^:~m~~P^Q~#~
    ugeUF#;v5;:~~M~I~~~
    ugg1.WJ%T*#%-]B83~'
    ugh#pgXORc~?(q2/-~4
    ugiPYd<5CYM*1#~3(@>
    uguR~O?54~#M~70~~t~
    uh$#MLy.-v^^^CZ^~&^
    ui$~9c~9N~<~~^>1~#c
    uic'b2:BGjG9%%3/#D*
    uid>B'6CAAL#4$?<6D/
    uie`_<#{yt~~~UPO~~~
    uik~~~~~~#~~~~~~~~~
    uil)7?IHSeR#$10.)4'
    uin?|6@=1u#~~16~~G~
    uir/OF><D~7,'PT2#T)
    uis/#18+4JEHI;9WBPF
    uit34BH.9#>F:F2C<k7
    uivV+9GK#ZS~N[~j_X~
    ujed5V#m6]~]]%&]]~]
    ujíY~p~c~S~SS~#SS~S
    ująW~n~a~Q~QQ#~QQ~Q
    uk$?;Q(.6$(ZqMGU'#U
    uka~wSv54~fHn-8R^#R
    ukt~T'~~~<p#xP:]D^]
    ukuga#/`'~O~W00<~#<
    ul$4H3Q9Y7HFA9;#Q6@
    ula6E?#<'A$:11<90%/
    uld#~9ffY<|D.]<CD~1
    ule>#6_VZJD5/=C9EK0
    uliM2*C1`.[CK4&WY#>
    ull7L:N&U#>$;FWE#a-
    ulowTl2M#~~~~?+a~~~
    ult-$0'#*-&,)39/C:3
    ulutrj~k~~s~~HL4#;~
    um$9=&EK#433D?4=/0C
    uma?FU4=#YDiU:?B9]M
    umb&PI8LeJf_#UZ170+
    ume0&8(&9#%,$,F%@6)
    umiEJj;9Kv?JR#KIVL/
    umm<k1gx~)^#?t|IM~E
    umnFQn.]zO_0~/)8~#~
    umoHSeH#`x~~~<3~~~~
    ump#6;)BJG<$A29G~%~
    ums5b0Ycnc%90p~=??#
    umu[PlZQtoMXR[<K#&=
    un$K#e/*l8)~MJKA:=Q
    unaFaf%'Io#oFM?H-%h
    unc-Pu*I#*-b->A/G@A
    und/Y6Ah3=R#2>R?8T?
    uneK#^dPYLN~lDE.~~m
    ung[~#~M~~~B~zAf~.%
    uni43N74+2:6.#'-AI/
    unkQxC~~~f~1c#*rtoh
    unl9Kh_fYI~g;K~I#h~
    unn8]`j[Y#w&+`g:C]F
    uno`mv&#z~~~gM.P~~~
    uns4@8LZ#E/:/TI:@O'
    unt+;4/4(#*A(6@,:&I
    unurj~~~~q~~k~AY#~~
    uot,05@G>$$$*+W+6#d
    up$(;8=B>';b';K)%#1
    upapCV473~#_~?Ix~%~
    upd5URarT#]d)R~-&R#
    upe8%B#*-N)bP(:ESWJ
    upg;{VcnT3Yd0fK628#
    upi;yYG5YQroT#(TXZB
    upl122-:#*8e.B/1%=-
    upoL~~.T#~2~gE8W~~~
    uppG;7i1iJy#Ff~JEvO
    uprG[S4g;~-e~#*,~~~
    ups/DBBJ?.8q&CZ1/=#
    ur$9#3cal7R6LLJW92L
    uraGWJ&'#B%38<C<=)=
    urc>E#KML@NE.IP1<P$
    urd?c%HEC#N<g=;~@R-
    ure&4CO4K)''#C4(2D(
    urg2Y3#2,T>R?>+N;N;
    uri4L965;39?,W7#9K+
    url?H?6/0#M(39X;0I)
    urmr~M^um~~`~a~2#~~
    urn#$4<420G3-0(2A+G
    uroLaO#)'~mO~#$c~vK
    urp3eTQK<:~N0a#6>~-
    urr2;N#&BOOC.KY9C_;
    urs3#83H1(>,M7O5H_X
    urt*H0JA>#@]0D@15c&
    uru|~jr}~~~b~3H~#'~
    urz~~7~~~~~~~#e~~~~
    us$/#1>H;'%D7@1:D'<
    usaU]J-$#e7]VYZ[R7e
    usbEL6OIH;8#8V`7.@-
    usc`(:3#>~J~~`lV~~~
    use+<JJGG<X*#GB$%_#
    usg~~#~~~~~~~~~t~~~
    usi8:Z93N4:)70A55#.
    usl#g)e`~H~~+G0.#c~
    usoq~d#$'PP~~YM~~~~
    ussI43V8J#Q/RgVRUnA
    ust*I2(569<./#$.-I/
    usuJz~,X+R#B<6W<+4D
    usz~~E~~~~~~~#~~~~~
    ut$#*4IGP19B,7*2*(-
    utaRRZ#8,^/9XBMTF,~
    ute-4)=0<#=?+*2.676
    utf_SU?NCYR$~C~f~N#
    uth'O7OL`MiO#MJ(%a(
    uti5$C(24*#9-FO(2:*
    utn~~~~~~~~-~@#~~1~
    uto9;3($#.*4*%.+0I&
    utra9Ta_#z|;z5Gxn~~
    uts+4#Ob_B&.<_e:7~~
    uttH~B~#~H~RXk~iC~~
    utuScTMX8~_~~MUD=#~
    utv~~~~~~t~#~~_~~~~
    utz~~#~~~~~~~~~~~~~
    uve/#)87,ym~b&J~~bb
    uwajpS11c~ccc#~cc%c
    uwej,#rwc1cccs~ccBc
    ux$'$(('*#%($18$$$#
    uy$#~B<35`*``(I`~`2
    uziJ~8~#,~qffUeQ~ff
    uğuggggggggggggg#gg
    użydddddddddd#ddddd
    užiPPPPPPPPPPP#PPPP
    va$hWT/'/~#<n7DCtS@
    vac1~D&AX~-l?#1J~~~
    vada~O)P#~7AWGB`Z~~
    vai:Bq~xSt~o2H~4=r#
    vaj~~uay~~~~~~#~~~~
    val,#0/368;7.#*-B*=
    vaml~u27#~*~~fk~4~~
    van;3GL?L#C@CRDCC>F
    var::)4<=F:#4;f3'/B
    vas5jL)D#B`K>`p@~(~
    vat2T)`7c9CM0J#7<..
    ve$#4J2/4DQF&'6(#7'
    vecs$w.8~~g#lOD`~~~
    ved>s}X6N~~p=S#<D~L
    vegvH|NUT~#~~Yp~~~~
    veiz>~ao%?#~~~~~~]~
    vel55]9>#@8T/0(095.
    vemG,uOU#|[jZP1ec~:
    ven/*F&&5#-.44'46C=
    ver58#439+5)32O23'/
    ves,;Z8:?X#Q,A.*5]3
    vetbdiT/ZdN#~Q?~B~~
    vez~2~+~#~~~~~=~~~~
    vi$dBVY#_(>:i/2SIe4
    viaFMZ1/.(#PB6kBEMX
    vic)019@H:UO#3H#%8;
    vid/3A*F#:(/'=*)).9
    vieL<#AHnT_{UTpX_[_
    vil>F:=@IU_#S$.gp_~
    vin2g_PLM#?I@=9BEYS
    vio$LK7,5__a#E~(.~?
    vir@5?DOCM>H4Ng1-#E
    vis94J204N/#E;4HF8F
    vit7'E8-4T1AIR#=L.Q
    viv?A]#0/~Z~~Q=~~N~
    vla??&<r#0`/`O,`~``
    vm$*1-)'%$#&%6.&'#'
    vníwrvnyww{~~~#~~~}
    vo$~v~#'(~~~~rP~~~~
    vocBGl48,M<G9#k(>~.
    vodp~~~~~~~~~(#~~~~
    voe~~~~~~#~~~~~~~~~
    voi/#z~`~~yS0/~4.Q&
    vol/JFC6?<%+)JE/)#.
    vonFP#ZAjW~~~CX~~~9
    voof~~~~~#~~~B~~~~~
    vorFw#aB^[K:P`WLN]~
    vos~^~#R%~3~~g=~~~~
    vot89~c`l~R#~V1~~~~
    vouF#~~~ZO~~~Q&~~~~
    vpn%4.+''g#%$X~$$#&
    vrax&@8.--h#[B5p'j[
    vre*4[F'/S*~`B~#7(`
    vri7:7syd#hL[O~q0j[
    vul'W4JI%#'U):|$Gu4
    vy$#>62&.bb~t%Ob~bb
    vykb@CFSK88WIR#8c88
    vypa@CERJ77VIR#7b77
    vysdBFHUM::YLT#:e::
    và$```````~```````#
    vá$eel~eNeeeej:eee#
    vánSS[<S~SSSSX#SSSz
    vän``v`````#``o````
    vé$_9mb_~_9___#____
    ví$hhh~h~h~hhh3hhh#
    vý$CCCCCCCCCCC#CCCC
    výcEEEEEEEEEEE#EEEE
    vým@@@@@@@@@@@#@@@@
    vě$>>>>>>>>>>>#>>>>
    vědIIIIIIIIIII#IIII
    větJJJJJJJJJJJ#JJJJ
    vše^^^^^^^^^^^#^^^^
    vớihhhhhhhhhhhhhhh#
    wa$zq_U~~~~~~.h~~#~
    waa~~~~~~#~~~~~~~b~
    wacn~%~~~#v~~5~~~~~
    wahsh#mi~~~~~~~~~5~
    wal4C,2'-FJ>;7%60#F
    wan@B5^^VAICC#hICM;
    war1-2%'#9#*)G)'+C%
    was#m&UNjA~E0Ye55G~
    wat6,NOAH659c]#~F6~
    way)?b:>9Y0-%|B'%Q#
    wać~~~~~~~x~~#~~~~~
    wał~~~~~~~u~~#~~~~~
    we$+Sg^Kc7XC4#~9=^2
    webU4y/5,h#);~U93'2
    wed-2F~~2~~+$D~#%~+
    wee(0w1#9%K7'XR(*P4
    weg~~>~~~4~~~#~~~S~
    weiNX%A?Ma~^b~#ce~X
    wej~~~~~~~~~~#~~~~~
    wel)~8.*D#~9,N((*~>
    wenE.#?RNCQQ~>D~W2~
    wer-')871#L?36&46C4
    whe/02/4)9#4/79//&@
    whi47.1,>07%)70(&/#
    who4':;68#z=;.?;A~@
    wi$l7t=5~_~~~#C~~~~
    wia~~~~~~~~~~#~~~~~
    wicA=%EI4RC~d:#]T~~
    wid7#5&0>@~D02N*9<:
    wieuq.{~kX~~~#k~~~~
    wij~~~~~~#~~~p~~~~~
    wikX@w;F9,#*B{^@:&0
    wil-IB,2+6K.0W#22M0
    win4(D+/(A#-5O750%3
    wirVE#QAPv<GUkgTR<^
    wis)>#3==-A~55G4@?~
    wit'3[>*:HK,#[@#$;#
    wię~s~~~~~{~~#z~~~~
    wn$(()&),4.),h7,+#1
    wne0+-98,&#~*,)$,p~
    wnie~~]~~~}~~#1~~~~
    wnlC~HUC1*~./~~53~#
    wo$-C5G?=b}+'#y&+~%
    wod~C<~~~~z~~#'~~~~
    wolhd74U2~~~~7#~~~~
    wooF~[4%/#I~~r-~~~~
    wor+$1+,,)#$%FH%$#'
    wri)*0/*:31&$[&$#(*
    ws$$(/(/'*%'$`+$#&&
    wskd~00CU~~~~&#~~~~
    wstR8AE5?#6<J/xLF47
    wsz~~~~~~~~~~#~~~~~
    ww$%$&#$#####&(###$
    www%$%$$#####&(###$
    wy$?=DP^L====#F====
    wycr<CO]K<<<<#E<<<<
    wyko9@LYH9999#B9999
    wymq;BM[I;;;;#C;;;;
    wypg18CQ?1111#:1111
    wys~MT#1]MMMM6VMMMM
    xa$~~FG10~%1~$xL~x#
    xam)9K>HFI`:#E~&$=-
    xartEZ_~8F#;~9t~~t~
    xce#-J#<%G#((0/((F#
    xclF-58V2#7~K8q:~~~
    xec'E*2'&(6f#+~((7@
    xemf,cX~1~B%~@1B~~#
    xen@d=3:S74N=QXA8#@
    xerAX@eCV=#WX??V~G~
    xim@<-:D6.J_=B;?1#&
    xis-,<+X-8=#%N#%/~=
    xpe,c<A=<A:4AR#H[,*
    xpl,.2:U.@%>$(9+#3/
    xpo=#&<7>@4#+82.(=+
    xpr@0I/4/#7?7C~13>I
    xt$-6.?#A(2/,$7+()&
    xte/#2+;-.*4+/,,1).
    xtr(4=*5,.#%(@22&5/
    xy$().('$#'&#.###&#
    ya$E{Q&4162#~7>~>&v
    yakpL<W`]W~~KETO8#B
    yal#lKT4yt$~hLql:b_
    yan224A3?+l~{;#~C1q
    yap~~r~spk~~_~gc#~T
    yar*w4u~@-+#j38m+N`
    yaz~~q~roj~~^~fb#~S
    ybo,18B353)5&_U$#&%
    ych:~0~y~dp~~(#y~rd
    yciuhgaKX6B~]#~K^D6
    yck~~u~|~ht#~~O|~vh
    ycz~vuoYgDP~k#~YlRD
    ye$AEB.;826#0O~12Y&
    yen~2M#H~~.~~.~~&c~
    yer?*4G50-E686#2C>F
    yin$=7FG77G.$1?#DS$
    yjnXVYRRRRRRR#~RRRR
    ykobZ7X_^]cwq#%MMhM
    ylaC~RWPU~~~~G=~#~~
    yle528.43#1GQFQ/55$
    yli;49M5F~-:#;J7j'~
    ylo;I):41<u~-<#'Z~q
    ym$ISFOXSgp>C#O;>~~
    ymaJdH/7#Ogc~:B~5~~
    ymb<'2?-X#vE4eQ14JA
    ymiL~Ct}t~V~8#9:3qu
    yna40.-0,=*H,132#+w
    ync4#,7L4%u~5Ar*Nzs
    yniH~Q~~~~k~~#*~~pi
    ynt9B9SPH27I/~|2G4#
    yon;#;yV~~k~6JrA%~~
    yordN:+5T~z~~Q0~*#~
    you%>5d1%,7#%4:$J@#
    ypa>VNLR~~p~G%#OA;~
    ype3$8(('#<93Pp+/,&
    ypi4B=a~OPwG3#B>H~;
    ypt0H6ME=?$#)Be/(0:
    yri8#569/,8G)R`%M1$
    ys$,EO-?3N#X7N_6:B2
    ysi#+,56/.7-%DJ'/,6
    ysk~~~~~~~~g~#@~~~~
    yslxXbDYJwTogO#~lE~
    yst/($6*1#:#(08(**'
    ysz~~~QR~~~~~#~~~~~
    yta~.R~~Z~~0~#a~~~~
    yteA;$$(&#)@5IO-,-,
    yth#EHWCJV6r'~r-0//
    ywa3.Oexu~__D#_t___
    yönhhkhhhhhhhhhh#hh
    yükddddddddddddd#dd
    yć$hhhhhhhhhh#hhhhh
    yśl[[[[[[[[[[#[[[[[
    za$S0d0#;l?~~=KQH<~
    zab#eOLL`~Na78.D~]k
    zacIMS3~mW$#~94DQ+~
    zadr~s-~#~9}~PR~~y~
    zah~~#~~~~~~~~X~~~~
    zaj~`~j~~~~[~#(~~Wf
    zak~.W~~~#~m~;?~7iw
    zal~~~~~~#~~~UK~K~~
    zam~U~ck_8~}~F=~#y~
    zan?h<%.>~.d~#:~?`n
    zap>)@V`f~~`~#&~~]k
    zar+.@&90~#|~I_/02~
    zasXhw;cO~~c~#'~?`n
    zat.Sy~B~[F*#r^+B3#
    zawL[~~~~~~W{#~~~Sb
    zczc}U~qlcccc#~c~cc
    zda.K87;>a,a#=J~0)a
    zde^j#onjS`Sl.Ex#bS
    ze$1#T&'M0^,-A9-C))
    zece~~1ef~~n~#b~~et
    zed+d~~}~~~#%M~2F~%
    zeg~{~w~~?~i~#~~P`o
    zei~~#~~~~~~~~~~~~~
    zej~|~x~~~~j~-#~~ap
    zek~~~{~d/~m~#;~~ds
    zeleOL~9u0~~~V;~#~~
    zem~a~t~E~#~~_A~~~~
    zen8~1[[(-'~a2#L.~~
    zep~3#9E~~~]~'3~~Rb
    zerC=;6/&UN~NH]90#~
    zes5g6~Q#ae~65R@Rx~
    zet~_~C@^#~y~JF~Rp~
    zez~q~l~~~~_~#59~Ud
    zi$CdtDFU~&m~8'6#~n
    zia~~C~+$~~b}#[~~~c
    zic~)W~o[#~[v:$=~~]
    zieXP#IYa3~y~&kI~~y
    zij~~~~~~#~w~~~~~~x
    zilG]{N~[~#-ClJASG-
    zin&fi]|@XW1%eY6/#1
    zio~y~b#K~~~~`~~~~~
    zkom]52#]]]]]44]]]]
    zmihsRwe~m^^^#F^~^^
    znalh#j^gWWWW$'WWWW
    zne%&,-b#[[[[=Q[[[[
    znid`K1#_OOOO*@OOOO
    zny#'JTHQBBBB%iBBBB
    zná^YuZOXIIII~#IIII
    zo$Lnd+#;P~~~Ye~~~~
    zon0$;6A3C%*#4}'5$*
    zorB~Lg~~C~~~A/A#~~
    zosC~J+xT~{z~#]~~~q
    zov~~~~~~[~~~~#~~~~
    zpoVVsVVVVVVV#4VVVV
    zt$``#```````cR````
    zteOO#OOOOOOO3AOOOO
    zu$#]3~H2~TTT;=~@TT
    zugXJ#o|d~BBB~~~~BB
    zujj[~~~t~SSS4#~~SS
    zul|nh<V:#gggVo.~gg
    zumhYG0X9~RRR@#F~RR
    zunzlM~~~~eeexl~#ee
    zur&#:&+r~QQQHx~~QQ
    zusVH#m$b~AAAFv~~AA
    zwa1cOe4[#[[[5e[[[[
    zwe@f#-6^m^^^r-^^^^
    zwi/T#UXM]MMM$UMMMM
    zy$#53)+%e$%*@*(~$e
    zycdSlLPN3QPE#-HRS3
    zyk~p'hlkOnlbD#eopO
    zymFiE1#eHgfZ7~^hiH
    zyn~#?qutXwukIfmxxX
    zyso_wW[Y>][P#~S^_>
    zytaPhHMK0NLB#~EOP0
    zywaPhHLK0NLB#~DOP0
    zza;Q'>#9~s``B~u`(`
    zákKKKvKuKKKKK#KKKK
    ză$gggggggggggg#ggg
    ài$hhhhhhhhhhhhhhh#
    ào$hhhhhhhhhhhhhhh#
    ày$hhhhhhhhhhhhhhh#
    ác$ddd~d~doddd~ddd#
    áchXXX~X~XdXXX#XXX4
    áleHHH;H~HHHHM#HHHH
    álnQQQ~Q~QQQQV#QQQQ
    ám$fff}fffffff1fff#
    áme^^^#^^^^^^^6^^^~
    án$[[+#[e[[[[[E[[[(
    ání[[d~[d[[[[[#[[[~
    árifff~f#fffff{ffff
    ás$eee#e4eeee=Ieeee
    át$hho~h~hhhhm@hhh#
    áteOOW~OIOOOOT#OOO~
    átiggn#g$ggggkWggg~
    ávaPPPcPcPPPPP#PPPP
    ávehhh6h#hhhhhfhhhh
    áváIIIZI~IIIII#IIII
    ân$diddd~dddd<d~dd#
    ão$hhhhh#hhhhhhhhhh
    ällXX-XXXXX#XXbXXXX
    änd[[,[[[[[#[[[[[[[
    ängXX#XXXXX@XXXXXXX
    änsAAyAAAAA#AAAAAAA
    är$WWHWWWWW#WWaWWWW
    ättddSddd#d#ddldddd
    ållhfdghjam#|faayoa
    ångZZZZZZZZ#vZZZZZZ
    åteXXXXXXXX#jXXXXXX
    ça$XPX.X#X(XXXXX@XX
    çalb~bgbXbRbbbbb#bb
    çin]]]]]]]]]]]]]#]]
    çãohhhhh#hhhhhhhhhh
    çõehhhhh#hhhhhhhhhh
    çıkddddddddddddd#dd
    èmeh#hhhhh~hhhhhhh}
    ènce~qneee#eeeeeee~
    èreh#*hh7h~hhhhhhhh
    ès$f#Effff#ffffffff
    éci]7KA]<m]]]b#]]]]
    écrJ*]~J~YJJJ#uJJJJ
    écuG#Y~G9VGGGLrGGGG
    ée$^%F;^^^^s^c#^^^^
    éesT$#cTTTTjTYgTTTT
    éfi`)cL`#`````~````
    éhog~mgggggggg#gggg
    ém$h~E~h#h}hhh1hhh(
    émuPYasP~PePPP#PPPn
    épef3f~f~fffff#fff~
    éraJ#c?J~SPDDD1DDRD
    éreP#h$POXUIII5IIWI
    éri5/<05#q-bbb8bb*b
    és$h*I)h(h#hhh_hhhh
    éta.%BV.Z#)%R1+R%(~
    éte^#bR^~ggtOYXOvj~
    ên$g~ggg~ggggggggg#
    ênce{eee#eeeeeeeee~
    ìnhggggggggggggggg#
    ía$ggg'gQgggggoggg#
    íchhhh~h~h~hhh1hhh#
    íciggg.g&g#ggg[ggg~
    ícíPPP~P~P~PPP#PPP~
    íhoeeeeeeeeeee#eeee
    ím$ggg~g~g~ggg+ggg#
    íme;;;';9;2;;;#;;;v
    ínhfff~f~f~fff~fff#
    ístVV6$V,V%VVV#VVVV
    ít$ggg~g~g~ggg=ggg#
    ítePPP[PFPbPPP#PPP~
    ítibbb#b'b'bbbSbbb~
    íveggg~g#gsgggMgggg
    íze___~_=_____#____
    ói$hhhnh.hhhhmhhhh#
    ón$ggF#ggg$gg9:ggg^
    óriggr=g#~~gg~~gggg
    ów$bbbbbbbbbb#bbbbb
    ówn==========#=====
    ôngepeee~eeeeeeeee#
    õesggggg#gggggggggg
    ölüff~fffff~ffof#ff
    öneXXAXXXXXVXXXX#XX
    ör$WUaVWYy]#cUjfK`Q
    öra><~=>@_C#I<PL~E7
    öreVT+VVXx]6bUie#_P
    örsFDGEFHhK#QDXT~M@
    öveee-eeeee#eeee|ee
    últhhh$h#h#hhh~hhhh
    úmeggg#g%g#ggg~gggg
    úscggg&g#g~ggg~gggg
    übe9f#ffffffff4ffff
    ückdd#dddddddd9d~dd
    ühr`e#`````````````
    ükl`````````````#``
    ümlRRARRRRRRRRRR#RR
    ür$YY#YYYYYYY_gY6YY
    ürüWW~WWWWWWW]eW#WW
    üssdd#dddddddddd~dd
    üzeccccccccccccc#cc
    ýchhhhhhhhhhhh#hhhh
    ým$```````````#````
    ýmiNNNNNNNNNNN#NNNN
    ąc$EEEEEEEEEE#EEEEE
    ąceJJJJJJJJJJ#JJJJJ
    ącyLLLLLLLLLL#LLLLL
    ączIIIIIIIIII#IIIII
    čas___________#____
    čenHHHHHHHHHHH#HHHH
    činNNNNNNNNNNN#NNNN
    čnoGGGGGGGGGGG#GGGG
    čníQQQQQQQQQQQ#QQQQ
    đượeeeeeeeeeeeeeee#
    để$hhhhhhhhhhhhhhh#
    ęciYYYYYYYYYY#YYYYY
    ędzVVVVVVVVVV#VVVVV
    ějšYYYYYYYYYYY#YYYY
    ělaJJJJJJJJJJJ#JJJJ
    ěníRRRRRRRRRRR#RRRR
    ěstbbbbbbbbbbb#bbbb
    ět$KKKKKKKKKKK#KKKK
    ği$PPPPPPPPPPPPP#PP
    ğinTTTTTTTTTTTTT#TT
    ğlaeeeeeeeeeeeee#ee
    ğınQQQQQQQQQQQQQ#QQ
    ıcıeeeeeeeeeeeee#ee
    ılaXXXXXXXXXXXXX#XX
    ılıQQQQQQQQQQQQQ#QQ
    ım$RRRRRRRRRRRRR#RR
    ımlKKKKKKKKKKKKK#KK
    ımıKKKKKKKKKKKKK#KK
    ın$NNNNNNNNNNNNN#NN
    ına:::::::::::::#::
    ındKKKKKKKKKKKKK#KK
    ınıOOOOOOOOOOOOO#OO
    ır$[[[[[[[[[[[[[#[[
    ısıddddddddddddd#dd
    ıtıbbbbbbbbbbbbb#bb
    ız$YYYYYYYYYYYYY#YY
    ığıggggggggggggg#gg
    ła$PPPPPPPPPP#PPPPP
    ładCCCCCCCCCC#CCCCC
    łemZZZZZZZZZZ#ZZZZZ
    ło$LLLLLLLLLL#LLLLL
    łowJJJJJJJJJJ#JJJJJ
    ługTTTTTTTTTT#TTTTT
    ły$[[[[[[[[[[#[[[[[
    łąceeeeeeeeee#eeeee
    ře$44444444444#4444
    řeb88888888888#8888
    ředJJJJJJJJJJJ#JJJJ
    řen88888888888#8888
    řes99999999999#9999
    ři$BBBBBBBBBBB#BBBB
    ří$BBBBBBBBBBB#BBBB
    ścihhhhhhhhhh#hhhhh
    śliRRRRRRRRRR#RRRRR
    śniffffffffff#fffff
    świhhhhhhhhhh#hhhhh
    ść$hhhhhhhhhh#hhhhh
    şleZZZZZZZZZZZZZ#ZZ
    şmabbbbbbbbbbbbb#bb
    ştiZZZZZZZZZZZZ~#ZZ
    šenIIIIIIIIIII#IIII
    ště[[[[[[[[[[[#[[[[
    ší$___________#____
    šímEEEEEEEEEEE#EEEE
    ům$eeeeeeeeeee#eeee
    że$WWWWWWWWWW#WWWWW
    żywMMMMMMMMMM#MMMMM
    že$UUUUUUUUUUU#UUUU
    ženNNNNNNNNNNN#NNNN
    žitUUUUUUUUUUU#UUUU
    živLLLLLLLLLLL#LLLL
    ơng]]]]]]]]]]]]]]]#
    ươnhhhhhhhhhhhhhhh#
    ườn_______________#
    ượcddddddddddddddd#
    șieXXXXXXXXXXXX#XXX
    țiuPPPPPPPPPPPP#PPP
    ại$hhhhhhhhhhhhhhh#
    ải$hhhhhhhhhhhhhhh#
    ản$ddddddddddddddd#
    ất$hhhhhhhhhhhhhhh#
    ần$ggggggggggggggg#
    ập$hhhhhhhhhhhhhhh#
    ặc$hhhhhhhhhhhhhhh#
    ến$fffffffffffffff#
    ết$hhhhhhhhhhhhhhh#
    ều$hhhhhhhhhhhhhhh#
    ển$hhhhhhhhhhhhhhh#
    ện$aaaaaaaaaaaaaaa#
    ối$hhhhhhhhhhhhhhh#
    ốngccccccccccccccc#
    ột$hhhhhhhhhhhhhhh#
    ới$hhhhhhhhhhhhhhh#
    ời$hhhhhhhhhhhhhhh#
    ờnghhhhhhhhhhhhhhh#
    ợc$hhhhhhhhhhhhhhh#
    ủa$hhhhhhhhhhhhhhh#
    """#

  /// Each line: a word, a space, then a penalty a language, in steps of 0.1 nats.
  static let words = #"""
    aan gkqigd#a[]kd[[_[
    aantal _ci`_Z#WSTcZSRVR
    abans W[bYWTO#LM[TLLOL
    aber im#kif`b^_me^]a^
    about #_e]ZWQ[K:C_<>YF
    aby jntljgac_`*#_^b_
    accent Z#e]LWQMOPNWONRO
    access &94CA<8C9#<V',A5
    accés X]cYXUO#MN]TMLPL
    acento X^d#Y'PRMO^UNMQM
    ad NGKE#L]_Y[EOYR]Y
    ada PagSSN[^XYTaXX#X
    adalah kpvmlhce`bpha`#`
    address (?;;@>JC;#;V(+G;
    administrador X]c)X&O#MN]TMLPL
    administrator -[7`NZGPG,9Z24#B
    adresse [#'][XRTPQ`WPOSP
    afficher b#ldb_X[VWf_VUYV
    afișează RW]TSOJLGHVO#GJG
    afsnit ^bh_^YTVR#bYRQUQ
    after #M;WLIHVC-EY15T?
    ai HN[M#ISUQRIXQPT;
    ainda Y_d[Z#QSNO^VNNQN
    ainsi [#f^[XRUPQ`XPOSP
    així Z_e[ZWQ#OP_VONRO
    això eiofea[#YZiaYX]X
    akan mrxonjegbdrjcb#b
    akses Z_e]ZWQTOP_WON#O
    aktiviert Z_#]ZWQSOP_VONRO
    akzeptiert _c#a_[UXSTc[SSVS
    al Te^#%X8$UOVZARUR
    alamat ^bh`^ZTVRSbYRQ#R
    alat ]ag^]YSUQRaXQP#P
    albo [ag^]XSUPR#XQPTP
    ale bqpomj]fbc&#Gaeb
    algumas X]cZX#PRMN]UMMPM
    alguns [`f][#R#PQ`WPOSO
    all #B?F+K<R;+>h/7OE
    alla fjph#c]`'[jcZY^Z
    alle al#i1e+a]^ld][`[
    alleen `djb`]#YTUd]TSWT
    alles [`#^[X3UPQTXPOSP
    allow $7=AHEJB=#:P$*@8
    allows 'cia_[OM=#c[&)K:
    alors _#ia_[UXSTcZSRVS
    als qu$sqn#3fgumfeif
    also $W7_^YFR:#LY',N9
    altra X]cZ$UO#MN]UMMPM
    altre W[bY#TN#LM[TLKOL
    altres afkcb^X#UVe^UUXU
    altri ]ag^#XSUPRaXQPTP
    altro ]ag_#YSVQRaYQPTQ
    always #>?APD8TI5AW5?SB
    am -N#GHBKFSNA[ISCS
    amb qu{rqmh#fgumfeie
    an $^#XOYT[F)Mj.3Y?
    ancak SW^USPKMHIWPH#KH
    anche fjph#c]`Z[jcZZ^Z
    ancora Y^d[#VPSNO^VNMQN
    and #[_TRLO]E*Ij.3XB
    anda lpvVlVdfabpiaJ#a
    andere ^b#`^Z$WRSbZRRUR
    anderen `d#a`[<XTUd[TSWS
    anders UY+WUR#OJKYRJIMJ
    andra _ciaP[UX#Tc[SSVS
    angegeben cg#dc_Y[WXg_WVZV
    angegebenen Z`#][WRTOQ_WOORO
    ani `dca`]VXTU-#MLWS
    another #_e[SVJSA*MV/5R@
    antara Z`f][WRTOQ_WOO#O
    antarmuka [`f^[XRUPQ`XPO#P
    antes ^bh#^&TVRSbYRQUQ
    använda [`f][WRT#Q`WPOSO
    användare X]cZXUPR#N]UMMPM
    användaren SW^USPJM#IWPHGKH
    användas UY`WURLO#KYRJIMJ
    använder SW^TSOJL#IWOHGKG
    används V[bXWSNP#M[SLKOK
    any #HMMLQKGG,B`/9ZC
    anzahl Z_#]ZWQTOP_WONRO
    ao hlgjh#_b]^Ye][`]
    apache +66/2*<'/$+A#%%4
    apenas cgmLc#Y[WXg_WVZW
    aplikasi [`f^[XSUPQ`XPP#P
    applications &&XVURLN6#KQ%)M6
    apr _cia_[VXST#[SSVS
    après ^#h`_ZUIRSbZRRUR
    apt &34-,(($)$71$(##
    aq c/6%-+#[WX._.VZW
    aquest koumkhb#`aoh`_c`
    aquesta gkqhgd^#[]kc[Z_[
    aquestes ^bh_^ZT#RSbYRQUR
    aquests aekca^W#UVe^UTXU
    ara [`fR[XS#PQ`XPBSP
    archief Y_e[ZV#SNP_VONRN
    archivo ins#jfac^_mf^^a^
    archivos fjp#fc]`Z[jcZZ^Z
    are #Yi]YSJZB)Ln-2^>
    argante [`f][XRTPQ#WPOSP
    argument =#&EEY*@JG*N9QTQ
    arquivo lpvnl#cfabpia`da
    arquivos jntkj#ac_`nf_^b^
    as #UVTR$JY?(Db,2W@
    assim ]ag_]#SVQRaYQPTQ
    así Y_e#ZVQSNP_VONRN
    at #?FDRSO[K1=f9?UM
    atas Y^dTYVPSNO^VNM#N
    atau mqwnmidfbcqiba#a
    att vt~mwsnp#mgslkok
    aturan Z_e[ZVQSOP_VON#N
    au k#`f^ace`bVhL`d`
    auch ko#mkhbe`aoh`_c`
    auf uy#vuqlnjkrqjimi
    aus kp#mlhce`bpha`d`
    ausgabe Z_#]ZWRTOP_WOORO
    aussi a#lcb^XZUWf^VUYU
    automatically (^dPYVES<#VV&*Q>
    automatiskt RV]SRNIK#HVNGFJF
    automàticament W[bYWTN#LM[TLLOL
    autre ]#h_^YTVQRaYQQTQ
    autres Y#kca^WZUVe^UUXU
    aux a#S[ZRXZUWW^VUYU
    außer Z_#]ZWRTOP_WOORO
    av qn{lqnhj#ggmfeif
    available %HVYW[CM:#W[&-O8
    avant _#i`_[UWSTcZSRVR
    avec n#npokfhcelkdcgc
    avsnitt [`f^[XRT#Q`WPOSP
    aynı TX_VTQLNIJXQI#LI
    až ]bh_^YTVQSa#QQTQ
    backend OZ#`GZMPREZSGFNR
    bagian bgldc_Y[VWf_VV#V
    bahkan Z`e][WRTOP_WOO#O
    bahwa fjpgfb]_Z[jbZY#Y
    baik ]bh_^YTVQRaYQQ#Q
    banyak cgmec`Y]WXg`WV#W
    bao W]bYXTOQLM[TLLO#
    bardzo Y_e[ZVQSNP#VONRN
    barrie L]cRXTOQLN]#MLPL
    baru bflcb_XZVWJVVU#U
    based &NPRFMOF5#KT&+B3
    bash K$B%#DBLNH'UGMJC
    bazı RV]TROIKGHVNG#JG
    be #Q`OLORfA(Kp-1a@
    beachten _c#a_[UWSTcZSRVS
    beberapa imskif`c^_mf^]#^
    because #ag_UYFVF:UY>CTF
    been #Z^WSWJSF/J^38YH
    befehl bg#dc_Y[VWf_VVYV
    before #C<MS@JLC,AV04K>
    behalve UY`VUR#NJKYQJIMJ
    behöver SW^USPJM#IWPHGKH
    bei gk#iYd^a[]dd[[_[
    beim `d#b`]VYTUd]TSWT
    being #Xf^TXRUP-XX47SI
    beispiel [`#^[XRUPQ`XPOSP
    bekerja [`f][WRTPQ`WPO#O
    bem X^dZY#PRMO^UNMQM
    benar Y^d[YVQSNO^VNN#N
    benutzer `e#ba]WYTVd]TTWT
    berbagai Y^dZYUPRNO^UNM#M
    berbeda Z`f][WRTOQ_WOO#O
    berisi ]ag_]YTVQRaYQQ#Q
    berkas ptzrpmgjeftmed#e
    beroenden QU[RQNHJ#GUMFEIE
    besar Z_eTZVQSOP_VON#N
    beschikbaar VZaXVS#PKLZSKJNK
    bestand nsapok#hceskdcgc
    bestanden ei]fea#^YZiaYX]X
    bevat X]cYXT#QMN]TMLPL
    bez `djb`]VYTU#%TTWT
    biasanya ]bg_^YTVQRaYQQ#Q
    bien Z&e#ZWQTOP_VONRO
    bij bgldc_#[VW_SVVYV
    bir osyqolfidesld#gd
    birçok QU[SQNHKFGUNF#IF
    bis [a#^]XSUPRRXQPTP
    bisa [`f^[XRUPQ`XPO#P
    biết VZaXVSMPKLZSKKN#
    bo VZaXSWXGVW#^VUYF
    boot &2-<:3399&8I*.#8
    bort TX_UTPKM#JQPIHLH
    both #UJOHUBR=%UU),P9
    bron W[bYWT#QLMITLLOL
    bu hEScbYMb]_Me^#a]
    bude ^bh`^ZTWRSb#RRUR
    budou W[bYWTNQLM[#LKOL
    bulba `dja`]VXTU#[TSWT
    but #Iofe]N^F/Th5<]E
    by #UXTKGN^B%0').[>
    byl dinfea[^XY@#XX[X
    byla _dja`[VXSUB#SSVS
    byli W[bYWTNQLM9#LKOL
    bylo bfldb_Y[VW:#VVYV
    byly W]cYXTOQLME#LLOL
    bytes ;F.$L+#@D;;SEKND
    być hlrjhe_b]^#d][`]
    bölüm TX_UTQKMIJXPI#LH
    být hlrihe_a]^l#][`]
    będzie aekca^WZUV#^UUXU
    bạn ^bh`^ZTVRSbYRQU#
    bản imskif`c^_me^]a#
    bảo ]ag_]YSVQRaXQPT#
    bất W[bYWTNPLM[SLKO#
    bằng X^cZXUPRMN]UMMP#
    bị X^cZXUPRMN]UMMP#
    bộ ]ag_]YSVQRaYQPT#
    bởi ]ag^]XSUQRaXQPT#
    ca 78/3:4M3K2;R#J4K
    cada eio#R%]&YZibYY]Y
    cadena Z_e#ZVQ8OP_VONRN
    can #YUU]MNX?'Om,0U=
    cap I35ATEG#PQ?W9OSO
    cara ]agB6<SUQRYXQP#Q
    caracteres afl#b)XZUWe^VUXU
    caractère ]#g^]YSUQRaXQPTQ
    caractères b#ldb_XZVWf^VUYV
    carattere Z_e]#WQTOP_WOORO
    caratteri _cia#[UXSTc[SRVS
    care 0^]ZYUPRF6]U#FPB
    carácter ^ci#_ZUWRTbZRRUR
    cas Y#dcaVW&UOe^NTXU
    case #=F><E9S;%;V)/G7
    caso ]bh$&#TOQSaYQQTQ
    cd (&%')&'%'#+1+$%1
    ce a#kO@SdfabWiEada
    cela e#oUea[^YZiYYX]X
    ces d#ned`Z]XYh`XW[W
    cette m#wnmidfbcqibaea
    chaque d#nedaZ]XYh`XW[W
    charge 9#a_^YTVQ>bYDJTQ
    chaîne ^#h`^ZTWRSbZRRUR
    che {~zd#jrtpqowposo
    chi R^dP#VPSNORVNMQ*
    cho hlrYae_b]^le][`#
    chuck HL>YXUOQMN#TMLPL
    chyba [`f^[XSUPQ#8PPSP
    chính Z`f][WRTOQ`WPOS#
    chúng bflcb^XZVWf^VUY#
    chương [`f^[XRUPQ`XPOS#
    chạy W[bYWTOQLM[TLLO#
    chỉ _cia_[UXSTc[SRV#
    chọn ]ag_]YTVQRaYQQT#
    ci Q&mX#_Y[WM)_IVZV
    cirílica [`f#[.SUPQ`XPPSP
    co MTWV]RL_bc#%Sa^Y
    coleman W]cYXTOQLNU#MLPL
    com P>HDD#R)SO=pRQQ^
    comandi [`f^#XRUPQ`WPOSP
    comando glqR#&_a[]kd[[_[
    comandos X]cBX#OQMN]TMLPL
    come =rxT#X_h[PgkWcfT
    command &DE@>L;L>#:`'*E;
    commande l#vnlicfabpia`da
    commandes `#jb`]VXTUd[TSWT
    commando cgmd[X#[WXg_WVZW
    commands &ZUDHLBO;#ER')N;
    comme k#ulkgbd_aog`_c_
    como osy#X$gideslddgd
    compte [+f^[XR#PQ`WPOSP
    computer #b5_*Y.VK-MY4<UA
    con jrq#(klnjkrqjimF
    configuració fjphfc]#Z[jcZY^Z
    configuración `dj#`]VYTUd]TSWT
    configuratie UY`VUR#NJKYQJIMJ
    configuration (*SSSNBK9#WV&)H7
    configurazione ]bh_#YTVQSaYQQTQ
    configuração cgmdc#Y[WXg_WVZW
    configured (Z`PVRBH<#RR'(F8
    conjunt X]cYXTO#MN]TMLPL
    conjunto X]c#X#OQMN]TMLPM
    consultez _#ia_[VXSTc[SSVS
    contains (X_U[JRM:#KW&*L7
    contiene [`f#'WRTPQ`WPOSO
    contoh [ag^]XSUPRaXQP#P
    control &4*#.28&4$0K$+25
    conté Y^d[YVQ#NO^VNNQN
    contém Y^d[Y#PSNO^VNMQN
    coreutils b06,b8#ZVW0^1UYV
    correo Z_e#ZWQTOP_WONRO
    correu Z`f][PR#OQ_WOORO
    cosa bfl2#_X4VWf_VUYV
    cosi ]ag_#YSVQRaDQQTQ
    could #YX^]XSUI3OX=@SI
    crear Z_e(ZVQ#OP_VONRN
    create $7@B@K:G:#@Q)0F9
    cu [aL^QXSUPQTX#PSP
    cualquier _ci#_[UXSTc[SSVS
    cuando jnt#jgad_`ng_^b_
    cui bflc#^XZVWfMVUYU
    czas Y^dZYVPRNO#UNMQN
    czasu Y^dZYUPRMO#UNMQM
    czy fkqhgc^`Z]#cZZ^Z
    cài aekca^WZUVe^UTX#
    các sw}uspjmhiwphhk#
    cách [`f^[XRUPQ`WPOS#
    có osypolfhdeskdcg#
    código X]c%X#OQMN]TMLPM
    công ^bh`^ZTWRSbZRRU#
    cùng X^dZYUPRMO]UNMP#
    cũng ^bh`^ZTWRSbZRQU#
    cả `dja`]VXTUd[TSW#
    cấp ]ag^]YSUQRaXQPT#
    cấu Y_e[ZVQSNP^VNNQ#
    cần ^bh`^ZTVRSbYRQU#
    cập Y^dZYVPRNO^UNMQ#
    cụ Y^dZYUPRNO^UNMQ#
    của mrwonjegbcqjbbe#
    da eZ4B#*lnjkF]jDmj
    dacă Y^d[YVPRNO^U#MQN
    dades chmec`Z#WXg`WWZW
    dados cgmDc#Z]WXg`WWZW
    daftar _cia_[UXSTc[SR#S
    daha aekca^WYUVe]U#XU
    daher [`#^[XRUPQ`XPOSP
    dal dbn_#a[^XYL@XQ[X
    dalam rv|srnikghvngf#f
    dall Z_Y[#VQSNP_VONRN
    dalla `dja#]VXTUd[TSWT
    dan mqoThj2rmn|umS#m
    dann fj#hfc]`Z[jcZY^Z
    dans u#~wurlojkyrjimj
    danych X]cYXTOQMN#TMLPL
    dapat qu{sqnhkfgunfe#f
    dari qn{sqnhkfgunfe#f
    das e|#sx<ormnnummpm
    dass ap#nlicfabpha`da
    dat le^feb#eabWNa`d`
    data *BEG*<8E0)<E.4#X
    datei ko#lkhbd`aog`_c_
    dateien dh#edaZ]XYh`XW[X
    daten Z_#[ZWJSOP_VONRO
    dati [`f^#XRUPQ`XPOSP
    datorn QU[RQNHJ#GUMFEIE
    datos aek#a]WYUVe]UTXT
    daß fj#gfb]_Z[jbZY^Y
    de a$L#['+)@kdX@Qq{
    debe `dj#`]WYTUd]TTWT
    debian '/1,,()#'&.=)$#*
    debians SWCUSPCM#BWPHGKH
    debianu VZaXVSMOKLZ#KJNK
    default ':8=9CDKF#7Y&*)A
    defecte Y^d[YVF#NO^VNNQN
    defecto ]ag#]YSVQRaYQPTQ
    degli [`f^#XRTPQ`WPOSP
    dei jdte#gbd_`ag__b_
    del iad#&a`'CjYpbhli
    dell ejeg#b]_Y[_bZY^Y
    della mqpo#jdgbcjjbaeb
    delle dhcf#aZ^XYhaXW[X
    dels gkqigd_#[]kd[[_[
    dem pu#rqmhj8`uffeie
    den uz#avrmo-^sGkYnj
    dengan uy~vuqlnjkyqji#i
    denna cgmec`Y]#Xg`WWZW
    depuis `#kba]WYTVe]UTXT
    der uw#{zhxznfq}vuxu
    deras VZaXVSMP#LZSKKNK
    des m#*hyub@morugmpm
    desde _dj#`/VXSUd[TSWS
    desktop (M;N149B1#CE#&&0
    després ]bh_^YT#QSaYRQTQ
    dess ]a`^]YSU#RaXQPTQ
    dessa _ci`_9UW#TcZSRVR
    det nskpokfh#Rlkdcfc
    detta dhnfPa[^#YhaXX[X
    deux `#kba]WYTV^]UTXT
    dev @#'*)+.AA;$K::@C
    deve aflc(#XZUW_^VUYU
    deze koumkh#e`aoh`_c`
    dezelfde UY`WUR#OJKYRJJMJ
    di {~~v#~r{wxxswv6]
    dibuat ]ag^]XSUQRaXQP#P
    dice T`f0#XRUPQ`XPOSP
    die ]~#~y~;}xy|uxx{x
    dies Rl#jhe`K]^l^]]`]
    diese nr#inkegcdrjcbfc
    diesem ]a#_]YTVQRaYQQTQ
    dieser fj#hfc]`Z[jcZY^Z
    dieses bf#db_X[VWf_VUYV
    diferents X]cZXUO#MN]UMLPM
    different #U[RXMHJ?$QT)0I>
    digunakan eiogeb]_YZibYY#Y
    din LX^GMPKM/IJP#HKH
    diperlukan ]ag_]YSVQRaYQP#Q
    dirección [`f#[WRTOQ`WPOSO
    directori Z_e]ZWR#OP_WOORO
    directorio ^bh#^ZUWRSbZRRUR
    directory (;<?#>-F<#9R%+B?
    direktori _cia_[VXSTc[SS#S
    diretório _dja`#VXSUd[TSWS
    disc LP`P]YL#QBRYJPTQ
    disco P`f&'#RUPQOXPOSP
    disk ,EJUFSHT<.HC69#O
    disponible Y#e$ZVQ$NP^VNNQN
    disponibles W'c(XTO#LN[TLLOL
    dispositivo Z`f$.#RTOQ_WOORO
    disque [#f^[XRUPQ`XPOSP
    distribució W[bYWTN#LM[TLKOL
    distribusi Z_e[ZVQSOP_VON#N
    distribution #).JMP=F&$DI(1E1
    dit jKtkjg#[W`nf_^b_
    diversos Y^d;Y:P#NO^UNMQN
    diğer RV]TROIKGHVNG#JG
    dla jotlkgbd_`#[__b_
    do 4ak_Y$habJ#0PYi>
    dobře Y_e[ZVQSNP_#ONRN
    doch [a#^]XLUPQ`XPPSP
    documentatie `dja`[#XTUd[?SWS
    doel UY`WUR#OJKYRJJMJ
    does #ag^NXSUJ1CX69TB
    dois [Xf^[#RUPQ`XPOSP
    doit `#jb`]VYTUd[TSWT
    dokonce VZaXVSMOKLZ#KJNK
    domain *=,CIAPB<'@U*-#?
    domyślnie ]ag_]YSVQR#XQPTQ
    don #YWFHOWZUKH^UTXN
    données c#mec`Y]WXg`WVZW
    door Bcidcf#c^Xnf_^b^
    dopo _dia#[VXSTc[SSVS
    dos J??)J#O/LP8RSZJO
    dosya QU[SQNHKFGUNF#IF
    dove R^][#VPSNO^VNMQN
    drucker O_=QZ@QTOP_#ONRO
    du j#7bjgYo4]arWimj
    dua ^bh_^ZTVRSbYRQ#R
    due :Sne#`S]PC]`JIZP
    durant P8bRPFN#LM[TLLOL
    durch jn#kjgac_`nf_^b_
    där RV]TROJL#HVOGGJG
    därför VZaWVSMO#LZRKJNK
    då UZaWVRMO#KYRJJMJ
    défaut h#rjhe_b]^le][`]
    dùng ^bh`^ZTWRSbZRQU#
    dịch W]cYXTOQLN]TMLP#
    dụ W]cYXTOQLN]TMLP#
    dụng eiogeb[_YZibYX]#
    dữ W[bYWTOQLM[TLLO#
    each #ekTRVISA$J](-Q@
    ed FEHB#LA]XYE`DW[X
    een y}|zyv#rno}unmqm
    eerste [ag^]X#UPRaXQPTP
    efter X]cYXTOQ#N]TMLPL
    eftersom UZaWVRMO#KYRJJMJ
    ein uy#wurlnjkgqjimj
    eine tx#vtqlnijxqiili
    einem jn#kjgac_`nf_^b^
    einen lp#mliceabpha`da
    einer ko#mkhbe`aoh`_c`
    eines dh#fdaZ0XYh`XW[X
    ejemplo `dj#`]VYTUd]TTWT
    el yhm#keh)npjvu^qn
    ele fjbhf#^`Z[jcOE^Z
    eles _dja`#VXSUc[SSVS
    elk [ag^]X#UPR1XQPTP
    elke Y^S[YV#SNO^VNNQN
    elle _#ia_[UXSTc[SLVS
    eller ej[gfb]_#PjbZY^Y
    els tx~vtqk#ijxqihli
    em U[UVg#[ZckHkcbfc
    en _)X#eX,(-U[yWGca
    encara [`f][XR#PQ`WPOSP
    endast Y^d[YVQS#O^VNNQN
    enkel W[SYWT#Q7M[TLLOL
    enthält [`#^[XRUPQ`XPPSP
    entrada [ag#]'S,PRaXQPTP
    entre `%k#a%W&TVe]UTXT
    entrée _#ia_[UXSTcPSRVS
    então _ci`_#UWSTcZSRVR
    equipo Z_e#ZWQSOP_VONRO
    er dP#GHY+dQKPgX_c_
    era NaT4#1S9QRNYQPTQ
    erreur Z#_][WRTOP_WOORO
    error />A#<L>)OB8OHNBO
    erstellt Z`#][WRTOP_WOORO
    es xc)#R`o)mnfnmmim
    escritor gkq#gE^`[]kc[Z_Z
    esempio ^ci`#ZUWRTbZRRUR
    espace `#jb`]WYTUd]TTWT
    espansione Y^d[#VPSNO^VNMQN
    español ^bh#^ZTWRSbZRQUR
    essa W]cY6#OQLN]TMLPL
    esse [`P^:#RUPQXJPOSP
    essere mqwn#idfbcqibaea
    est l#rwintvqryTqqtq
    esta glr#h)_a[^ld][`[
    estadounidense Y^d#YVPSNO^VNMQN
    estan ]agM]YS#QRaXQPTQ
    este gkq#g&_a[]k]+[_[
    esto bgm#c_Y[VXgWWVZV
    estos [`f#[XRUPQ`XPOSP
    està cgmec`Y#WXg_WVZW
    estàndard W[bYWTN#LM[TLKOL
    está gkq#g(^a[]kd[Z_[
    están Z_e#ZWQTOP_VONRO
    estándar ^bh#^ZTWRSbZRQUR
    estão Y^d[Y#PSNO^VNMQN
    et d#c[]ccc`ZbfY`d`
    etc /#'(7,:)9.(Z19VE
    ett mfwomjdg#cqjbaeb
    etwas Z_#]ZWQTOP_WOORO
    eu X9OON#PRMN8UMMPM
    even #]jYTTFXC.N[1;V>
    example #ADGIK;L7$>U(+J8
    executar X]cZX*O#MN]UMLPM
    exempel X]PZXUPR#N]UMMPM
    exemple d#nfdaZ'XYaaXX[X
    exemplo bflcb#XZVWf^VUYU
    exécution Z#f][WRTOQ`WPOSO
    fa `DcB#HO*TUL]TSWT
    fait [#_^[XRTPQ`WPOSP
    falcot (05-,'.$)$=7'&#+
    falls Vs#pokfhdeskdcgc
    fare Xdja#[VXSUd[TSWS
    fatto Z_e]#WQTOP_WONRO
    faz X]cZX#ORMN]UMLPM
    fazer [ag^]#SUPQ`XPPSP
    fazla PTZRPMHJEFTME#HE
    fel QV[SRNIK#GUN?FIF
    fer LOh_VYT#QSOYRQUQ
    fi D>?DD=I<GH;O#FJG
    fichero chn#d`Z]WYh`XW[W
    ficheros Z_e#ZWQSOP_VONRO
    fichier q#|srnikfhvngfjf
    fichiers p#zqplgieftledhd
    fil U<aWKRM<#KYRJJMJ
    file +7C@#E8MC(9c*0L;
    filen W]bYXTOQ#M[TLLOL
    filer [`f][XRT#Q`WPOSO
    files '>FGOF5M;#BV&+M9
    filesystem 'BUL*DBD=#<R'*@<
    filósofo chn#dMZ]WYh`XW[W
    find #-0HK*%RB1=U9?P?
    finns ]ag_]YSV#RaYQPTQ
    fins [Bf^[DR#PQ`XPOSP
    firmy V[bXWSNPKM6#LKNK
    first #KGDEHDOJ+E^/8ME
    fitxer fjphfc]#Z[jcZZ^Z
    fitxers gkqhgc^#[]kc[Z_Z
    fișier Z_e[ZWQSOP_V#NRO
    flera [`f][WRT#Q`WPOSO
    foi ^bh_^#TVRSbYRQUR
    following $OUWKLBO7#AR'(N6
    fonction [#f^[XRUPQ`WPOSP
    for #R_PO;EV?(Ej,0T>
    forma ae`#3'W4UVADJTXU
    format 5#':@H8/:0*Z-6.@
    formato [ag#&(SUPRaXQPTP
    fout VZaXVS#PKLZSKJNK
    francés _ci#_[UXSTc[SRVS
    free #/<@;8887*4K,;03
    fri RVUSRNIK#HANGFJF
    from #EHCRO;U?(3`,1S;
    från bfldb_X[#Wf_VUYV
    fungerar RV]SRNIK#HVNGFJF
    få PU[RQMHJ#GTMEEHE
    för rv|trojl#hvoggjg
    första VZaWVRMO#LZRKJNJ
    für uy#vurlnjkyqjimi
    gdy eiofea[^YZ#aYX]X
    gdzie Z_e[ZWQSOP#VONRN
    gebruik `ekba]#YTVd]TTWT
    gebruiken aekca^#ZUVe^UUXU
    gebruiker Z_e[ZV#SOP_VONRN
    gebruikers X]cZXU#RMN]UMMPM
    gebruikt cgmdc_#[WXg_WVZV
    geeft UZaWVR#OJLYRJJMJ
    geen bfldb_#[VWf_VVYV
    gegeven _ci`_[#WSTcZSRVS
    genellikle PTZRPMHJEFTME#HE
    genom [`f^[XRU#Q`XPOSP
    geralmente [`f][#RTPQ`WPOSO
    gesetzt di#fea[^XZiaYX[X
    get #>IOOHDNM9=]<?LT
    geven VZaWVS#OKLZRKJNJ
    gezet UY`WUR#OJKYRJIMJ
    gibi RW^MSOJLGIPOH#JG
    gibt ei#geb[_YZibYX]Y
    gli jntl#gbd_`ng__b_
    gnome )87/0'<(.#4A#$(0
    gnu ;*-+3.#66=,C,779
    go (JZ[IVMSUI#VUURJ
    goethe Nh#CPM[^XYa5XX[X
    good #[TO_LNWD;HZ>BUG
    graphical &RIVNQLN6#RQ#&L3
    griego Y^d#YVPSNO^VNMQN
    groep Y^d[YV#SNO^VNMQN
    group $029?81H<#3R#/6C
    groupe [#f^]XSUPQ`XPPSP
    grupo Y^d&Y#PSNO^UNMQN
    gói imskif`b^_me^]a#
    gör RV]TROJL#HVOGGJG
    göra RV]TROIL#HVOGFJG
    gồm VZaXVSMPKLZSKJN#
    ha VTW,#DX#6_@eV]a^
    haben ej#gfb]_YZibYY]Y
    hace ]ag#]XSUQRaXQPTP
    hacer Y^d#YUPRNO^UNMQM
    had #ciXSZCWSBWZHGVR
    hal He]ZY]WYTVV]TT#T
    han N[i0N[U#;T[[SRVS
    handleiding VZaWVS#OKLZRKJNJ
    hanno _d_a#[VXSUd[TSWS
    hanya glrihd_a[^kd[[#[
    har fjpgfc]_#MjbZY^Y
    harus ejpgfb]_Y[ibYY#Y
    has #UXJX]PUH.4d3:_K
    hat OZ#WTQNMLMRYUNMQ
    have #qg`biQfG3Oi8?eF
    hay afk#b^XZUVe^UUX4
    he #m^=iY`Q]_Re^]a]
    hebben ]ag_]Y#VQRaYQPTQ
    heeft _dja`[#XSUc[SSVS
    her )^7[YV5SNO^KN#QN
    herhangi RV]SRNIKFHVNG#JF
    het z~~u{w#toqxwposo
    hi If^db_X#VWCWVUYO
    him #^d[YVPSNOVVNNQN
    his #hgfdaZ^XYaaXX[X
    hiện ^ci`_ZUWRTcZSRV#
    ho c[fS#_Y,WXK&WVZV
    hobby Zmhj#e`b^Wbe^]a]
    hombre ]ag#]YSVQRaYQPTQ
    homem Y^d[Y#PSNO^UNMQN
    host ,;11).:?@'4V*,#<
    how #[^QPMNIE6KG<BKG
    hoạt VZaXVSMPKLZSKJN#
    hoặc aekca^WZUVe^UTX#
    https ),/)3)#')$.J#&'1
    huidige X^cZYU#RMN]UMMPM
    hun W][YXT#QLN]TMLPL
    hur QU[SQNHK#GUNFEIF
    hành [`f][WRTPQ`WPOS#
    há Z_e]Z#QTOP_WOORO
    här QU[RQNHJ#GUMFEIE
    hình ]ag_]YSVQRaYQPT#
    hơn `dja`[VXTUd[TSW#
    hệ cgmec`Y]WXg`WVZ#
    họ W]cYXTOQLN]TMLP#
    hợp _dia`[VXSTc[SSV#
    ich cn#ej`ad_`1X_^b_
    if #L_FHWQgC0>_4;eB
    ihn Z`#][WRTOQ`WPOSO
    ihr [`#^[XRUPQ`XPOSP
    ihre [`#^[XSUPQ`XPPSP
    il v0ww#rt]qssrrquq
    ile TX_VTQDNIJ$QI#LI
    ils Z#f][WRTOQ`WPOSO
    im ]r#agYeXbWAjVZVZ
    immer ae#ca^WZUVe^UTXU
    in #L$P%S)[=)DZ-2X?
    indien X]RZXU#QMN]TMLPM
    indiqué ]#g_]YTVQRaYQQTQ
    info ?,.,8/#;@H-F/?:G
    informació ^bh_^ZT#RSbYRQUQ
    información ^bh#^YTVQSZYRQUQ
    informasi _cia_[UWSTcZSR#S
    informatie Z_e]ZW#TOP_WONRO
    information $08IIF=G'#@X'*H7
    informationen [`#][WRT:Q`WPOSO
    informations ^#h`^ZUWRSbZRRUR
    informazioni Y^dZ#VPRNO^UNMQM
    informações X^dZY#PRMO^UNMPM
    ingin Z_e[ZVQSOP_VON#N
    ini ojfjolmikehrkc#k
    innan SW^USPJM#IWPHGKH
    innehåller TX_VTQKN#JXQIILI
    inom RV]TROIL#HVOGFJG
    instal jntkjfa#_`nf_^Q^
    instalasi ]ag^]XSUPRaXQP#P
    instalação Y^dZY#PRNO^UNMQM
    install $?7@F>6E6#5S&-34
    installatie W[bYWT#QLM[TLLOL
    installation '/4^]XHU.#OX)-S:
    installed %b]`^ZBV7#ZY'-U4
    installera VEaWVSMO#LZRKJNK
    inte fkphgc^`#[jcZZ^Z
    interface '$BBG%,R@#GU%)J<
    interpréteur b#lcb_XZVWf^VUYU
    into #_kTUOQZN,N^15XG
    invocation B-5-Z8#SG</V/GQG
    invoer [`f][W#TPQ`WPOSO
    io TDBF#PKQTJETMSWS
    ip ,$,#.'6'7%(I(*&<
    is #ZYURY*eG+Eq/6cD
    iso :%5#'(-5C;)J,?78
    isso bfldb#X[VWf_VUYV
    ist p~#|{wktoqqwposo
    isto Z_e]Z#QTOP_WONRO
    it #l_`/ZXfH/Nf5=^G
    its #id`YQP_=&RZ+.]>
    itu ifsci_`b^_me^]#]
    iyi RW^TSOJLGIVOH#JG
    içerir PTZQPLGIDFTLE#HD
    için hlrjhe_b]^le]#`]
    ja fj0]fWO&O[#PZY^Z
    jack :cQO8ZUWST#ZSRVR
    jak osyqolfhde#+dcgd
    jako lpvnlicfab)#a`da
    jaringan dinfea[^XYhaXX#X
    je zaLlzp:topC#ooro
    jean B/#9B@LOJVR;UIMU
    jeden Y^*[YVPSNO#$NNQN
    jeder ^b#_^YTVRSbYRQUQ
    jego ]bh_^YTVQS#YQQTQ
    jeho dhnfdaZ^XYh#XW[X
    jej Z`f][WRTOQ#*POSO
    jejich cgmdc`Y[WXg#WVZV
    jen gkqigd^`[]k#[Z_[
    jest k}~{yvpsno#Pnmqn
    jestem X]cZXUORMN#UMLPM
    jeszcze ]ag^]XSUQR#XQPTP
    jeśli mqwnmidfbc#ibaea
    ještě _ci`_ZUWSTc#SRVR
    jeżeli _ci`_[UWST#ZSRVS
    ji [agV]XSUPQ`#PPSP
    jika hmrjie`b]^le]]#]
    jim :KIGGG=UQRU#APTP
    již W[bYWTNQLM[#LLOL
    jsem ^ch`_ZUWRSb#RRUR
    jsme [`f][WRTPQ`#POSO
    jsou lpvmlhceabp#a`d`
    jste ]ag_]YSVQRa#QPTQ
    juga fjphfc^`Z[jcZZ#Z
    just #cSR_TUCE8K[:=VH
    już _cia_[VXST#[SSVS
    já ^ci`_#UWRTc+SRVR
    kami Z_e[ZVQSOP_VON#N
    kan cnmljg)d#`ng_^b_
    kann nr#pnkegcdrjcbfc
    kapitel QU1SQNHK#,UNFEIF
    karena gkqhgc^`[]kc[Z#Z
    kasus _cba_[UWSTcZSR#S
    katalogu Y^d[YVPSNO#VNMQN
    katkıda QU[RQMHJFGUMF#IE
    každý `dja`[VXTUd#TSWS
    kde :ED<@6S8@49#487>
    kdo cgmec`Z]WXg#WWZW
    kdy [`f^[XRTPQ`#POSP
    kdyby [`f^[XRUPQ`#POSP
    když lpvnlidfabp#aada
    ke lqYgmidfac`4aa#a
    keamanan Z_e[ZVQSOP_VON#N
    kedua Y^dZYUPRNO^UNM#M
    kein ]a#^]XSUQRUXQPTP
    keine ei#fea[^YZiaYX]X
    kemudian _ci`_ZUWSTcZSR#R
    kernel (6(<+)3@N&1U)/#9
    ketika eiogeb[_YZibYX#Y
    key #36CE=8=7#6S');4
    khi cYned`Z]WYh`XW[#
    khusus Y^d[YVPSNO^VNM#N
    khác afkcb^XZUVe^UUX#
    không hlrjhe_a]^ld][`#
    kiedy Z_e[ZWQSOP#VONRO
    kita bflcb^XZUWf^VU#U
    know #djb`]VYT=MKBHWT
    kommandot W]bYXTOQ#M[TLLOL
    kommer fjpgfc]_#[jbZY^Z
    komputer ]bh_^YTVQS2YRQ#Q
    koneksi Y^dZYUPRNO^UNM#M
    konfigurasi fkphgc^`Z[jcZZ#Z
    koppeling VZaWVS#OKLZRKJNJ
    kterou W]bYXTOQLM[#LLOL
    která `djb`]VYTUd#TSWT
    které hlrihe_a]^l#][`]
    který fjphfc]_Z[j#ZY^Z
    kteří aekba]WYUVe#UTXT
    które cgmdc`Y[WX#_WVZW
    który ]bh_^YTVQS#YQQTQ
    kunci Z_e[ZVQSOP_VON#N
    kunna Z_e[ZVQS#P_VONRN
    kunnen ^ch`_Z#WRSbZRRUR
    kurulum QU[SQNIKFGUNF#IF
    kärnan TX_VTQKN#JXQIHLI
    können hm#jie`b]^le]]`]
    kör QV[SRNIK#GUNFFIF
    kısım ]ag^]XSUQRaXQ#TP
    la e%[#*Sx(vwdSGuyv
    laatste Z_e]ZW#TOP_WONRO
    lació ^ch`_ZU#RSbZRRUR
    lain _jp`fb]_Y[UbZY#Y
    lar [`f][QR#PQ`WPOSO
    las cxg#dJdmijYiihlh
    latin F8I7#:RIOQ#WOOBA
    latine c#md[`Y[WXg_WVZW
    layanan bflcb_XZVWf^VU#V
    lcamtuf Y_d[YVQSNO#VNNQN
    ldap *-4*,%<$,#FH%%#.
    le q#eC/{vxsuqpcsws
    leben ]a#^]XSUPRaXQPTP
    lebih imskifac^_mf^^#^
    legge ]ba_#YTVQRaYQQTQ
    lei [`f]#;RTPQ`WPOSO
    les s#}U~{v.st{{ssvs
    letra jou#k:bd_`ng__b_
    letter :VRO%O:WRS#ZGQUR
    lettre i#ljie`b^_me^]a]
    li Xa[Z0YS7XYU#XW[X
    liczba Z_e[ZWQSOP#VONRO
    lidi W[bYWTNQLM[#LKOL
    lidé dhnedaZ]XYh#XW[X
    lidí ]ag_]YSVQRa#QPTQ
    life #`ZVPXRUPFQQPOSP
    ligne f#phfc]`Z[jcZY^Z
    lihat Z_e]ZWRTOP_WOO#O
    lijst Z`e][W#TOP_WOORO
    like #g]]MXNTG3K_8;LE
    linha _cia_#UXSTc[SSVS
    linii Y^d[YVPSNO#K9NQN
    linuksa Z_e]ZWQTOP#WONRO
    linux /#&(-(/*0+*E-+*1
    list #:5:498>7#0I'.;0
    lista _ci#'#VX1T.[SSVS
    liste c#(^F`Z]WYS`WPZW
    lists &?7>?;67/#:D$&6.
    liệu Z_e]ZWQTOP_WONR#
    llista _cia_[U#STc[SSVS
    lliure W]bYXTO#LM[TLLOL
    lloc X]cZXUO#MN]UMMPM
    lo cge#)8f9cdXkccfT
    local ('3&>%<&;$7V#(Q7
    lokaal [`f][W#TPQ`WPOSO
    lokal Z`2][WRT9QSWOO#O
    long #4:=HHAH>8=V>NFC
    loro _cia#[VXSTc[SSVS
    lors `#jb`]WYTUd]TTWT
    lorsque Z#e]ZWQTOP_WOORO
    los i}Y#iIbHnocvnmqn
    lub mqwnmidfac#ibaea
    lugar [`f#[0RUPQ`XPOSP
    lunak aflcb^XZUWf^VU#U
    là kLumZhce`aoh``c#
    làm Y^d[YVPSNO^VNNQ#
    línea bgm#c_Y[VXg_WVZV
    lý `djb`]VYTUd]TTW#
    lưu Z_e]ZWQTOP_WONR#
    lại [`f^[XSUPQ`XPPS#
    lệnh ]ag_]YTVQRaYQQT#
    ma QXRY#Yce`a&O``c`
    maar `dja`]#XTUd[TSWT
    macchina Y^d[#VPSNO^VNMQN
    machine #(6VMM1N;&QQ+.L9
    machines $)@VUJ/N7#XQ%'L9
    mai XQLN#[V9TU][,SWS
    mais ^,hne#cfabpiaada
    maiúsculo W]cYX#OQLN]TMLPL
    majuscule a#kba]WYUVe]NTXT
    mají ]ag^]XSUQRa#QPTP
    make #F=<KKOHL79[AEHE
    maken W[bYWT#QLM[TLKOL
    mam bfldb_X[VW#^VUYV
    man 0I#HF=GNAX>c[bMZ
    manera afk2b^X#UVe^UUXU
    manual *IG#I%4'>*BK(0$;
    many #dcYTTOX?)O[.1W@
    map G;EHGM#XSM<[LSVS
    mar Z`_?TLRTOP#WOORO
    mas [lk3]#WUTVa]UTQT
    masalah [`f^[XRTPQ`WPO#P
    masing [af^]XSUPQ`XPP#P
    masz X]cZXUORMN#UMLPM
    mateix Y^d[YVP#NO^VNNQN
    maximen bg#db_Y[VWf_VVYV
    may #UUKIMVXE+*[39V:
    mayúscula cgm#c`Y]WXg`WVZW
    mccormack Y^d[YVPSNO^#NMQN
    me #bN'*0FVRS<NRQ>Q
    med apkce^[_#VeZYX]Y
    meer ]aE_]Y#VQRaYQQTQ
    mehr bg#dc_Y[VXf_VVYV
    melalui Z_e]ZWRTOP_WOO#O
    mellan VZaWVSMO#LZRKJNK
    memberikan X^dZYUPRMO^UNM#M
    membuat aekca^WZUVe^UT#U
    memiliki chned`Z]WYh`XW#W
    memungkinkan bflcb_XZVWf^VU#U
    men *bYS^Z6V#HbYRQNR
    menggunakan gkqigd^a[]kc[Z#[
    menjadi ^bh`^ZTWRSbZRR#R
    menos Z`f$[#RTOQ`WPOSO
    menschen af#cb^XZUWf^VUXU
    menyediakan [`f^[XRUPQ`XPO#P
    mer V[VXWSGP#M[SLKOK
    mereka lpvmliceabpha`#a
    merupakan ]ag^]XSUPRaXQP#P
    mesin bgldb_Y[VWf_VV#V
    mesmo aflcb#XZUWf^VUYU
    met NNrpol#h]V;k]cg]
    mevcut PTZRPMGJEFTME#HE
    mezi Z`f][WRTOQ_#PORO
    mi d]c0#RZOXY#2XL[X
    mia N^]T#VQSNOOVNNQN
    minuscule a#kba^WYUVe]NTXU
    minúscula chm#c<Z]WXg`WWZW
    minúsculo X]cZX#ORMN]UMLPM
    misalnya Y_e[ZVQSNO^VNN#N
    mismo _dj#X[VXSUd[TSWS
    mit _^#htqlnijXqiili
    mnie afkcb^XZUV#^UUXU
    mnohem W]cYXTOQLM[#LLOL
    mnoho Z_e]ZWRTOP_#OORO
    mode 5#;CDG01J3/^5B1E
    modo `ek%#(WYTV^UUTXT
    modules +.?JI@@@=#8S&(>=
    moet [`f][X#TPQ`WPOSP
    moeten Z`f][W#TOP_WOORO
    mogelijk W[bXWT#PLM[SLKOK
    mogą ^bh_^YTVRS#YRQUQ
    mohou X]cZXUPRMN]#MMPM
    molt ]ag_]YS#QRaYQPTQ
    molto ]ag_#YSVQRaYQPTQ
    molts X]cZXUO#MN]UMLPM
    montage S#_][WRTOP_WOORO
    more #ILRXRMXC+E[/7WC
    most #@^dbWM[D*UM.3YA
    mot Z#e]ZWQM8P_WONRO
    może hmsjie`b]_#e]]`]
    można eiogeb[_YZ#bYX]Y
    mteg ^ci`_ZUWRT#ZSRUR
    mu OX_MT[VXTU(#TSWS
    much #_e]SWQSH4NP8CRH
    muestra ^bh#^ZUWRSbZRRUR
    muitas X]cYX#OQMN]TMLPL
    muito _cia_#UWSTcZSRVS
    muitos X]cZX#ORMN]UMLPM
    mungkin diofea[^XZiaYX#X
    murphy @Z;:56MPKLO#KKNK
    muss _d#a`[VXSUd[TSWS
    must #djUQTVXH(N[,/WE
    musí aekca^XZUVe#UUXU
    muž Y_d[YVQSNO^#NNQN
    muži X]cYXUOQMN]#MLPM
    my #eSTP^XZUV48UUXU
    mà ^bh`^ZT>RSbZRQU#
    màquina [af^]XS#PQ`XPPSP
    má diofeN[^XYh#XX[X
    máquina [`f,[#RTPQ`WPOSO
    más lqw#mbdfacjibaea
    máy ^bh`^ZTWRSbZRQU#
    många Z_e[ZVQS#P_VONRN
    måste VZaWVRMO#LZRKJNJ
    mémoire [#f^[XRUPQ`WPOSP
    més lpvmlic#abpha`da
    même e#pgfb]_Y[jbZY^Y
    mít Z`e][WRTOP_#OORO
    mówi ]ag^]YSUQR#XQPTQ
    möjligt UZaWVRMO#KYRJJMJ
    müssen [a#^]XSUPQ`XPPSP
    měl Z_e[ZVQSOP_#ONRN
    měli V[aXWSNPKLZ#KKNK
    může bfldb_X[VWf#VUYV
    mềm ]bg_]YTVQRaYQQT#
    một rv|sroikghvngfj#
    mới [`f^[XRUPQ`XPOS#
    mục ]bh_^YTVQRaYQQT#
    na rrVtf1Csno#%ncqn
    naam _dja`[#XSUd[TSWS
    naar gkqigd#a[]kd[[_[
    nach fj#hfc]`Z[jcZZ^Z
    nada Y^d#Y&PRNORUNMQN
    należy Y^dZYVPRNO#UNMQM
    nama dhnfdaZ]XYh`XW#X
    name $4':785BA#4T&+@E
    namen _c#a_[.XSTc[SRVS
    namn UZaWVRMO#KYRJJMJ
    namun _dja`[VXSUd[TS#S
    nawet [`f^[XRTPQ#WPOSP
    nazwa ^ci`_ZUWRS#ZRRUR
    nazwy ^bh_^YTVRS#YRQUQ
    ne g#Ob4]ZDceY5]Ifc
    nebo imsjif`b^_m#^]a^
    nedenle QU[RQMHJFGUMF#IE
    need #X_^MXRUE)KW/4SB
    needs $XPVTFLN>#JQ(+L;
    nel g`fb#]^`[]`c[Z_[
    nell [`f^#XRUPQ`XPOSP
    nella dhnf#aZ^XYaaXX[X
    není ejpgfb]_Y[j#ZY^Y
    network 'E8EGBF=<#I`'*;8
    never #CHEWJ>WRBGZ;GUG
    new #EEM=RHSE+@O/9N=
    než imskif`c^_m#^^a^
    nfs 9#-8=7E5H0;[134E
    người cgmec`Y]WXg`WVZ#
    nhau X^cZXUPRMN]UMMP#
    nhiều _dia_[VXSTc[SSV#
    như `djb`]VYTUd]TSW#
    nhưng Y_d[YVQSNO^VNNQ#
    nhất ]ag_]YSVQRaXQPT#
    những `djb`]WYTUd]TTW#
    ni R+]#YKP;CO93NMQN
    nic ^MWTSZUWRS'#RRUR
    nich Y_G[ZVQSNO)#NNQN
    nicht kz#xvsnpklzskknk
    nichts ]a#_]YSVQRaYQPTQ
    nie zxI|{wrtop#Yooro
    niet lponli#fab]baada
    nieuwe [`f^[X#UPQ`XPOSP
    nikdo W]cYXTOQLM[#LLOL
    nikdy _cia_[VXSTc#SSVS
    niż ]ag_]YSVQR#YQPTQ
    no 4EE#>+H*lJ5QHTak
    noch cg#ec`@]WXg`WWZW
    nodig VZaXVS#OKLZRKJNK
    nom j#tkjfa,_`[f_^b^
    nombre g'q#gc^7Z]kc[Z_Z
    nombres [2f#[XR=PQ`XPOSP
    nome eiof#$[^YZiaYX]X
    nomes X]cYX#OQMN]TMLPL
    nomi Y^d[#VPSNO^VNMQN
    noms b#mdc_Y0VXg_WVZV
    només eiogeb[#YZibYY]Y
    non I7ca#Z`]VNVPRdMS
    normalment Y^d[YVP#NO^VNMQN
    nos `Mc+`#V?TUNCTSWS
    not #TSRSZKhJ/Cd5<gE
    now #H8JURLOJ17Y7=MQ
    noyau b#mdc_Y[VXf_VVYV
    np KNRRQKHJFR#MQEIE
    nr bg#dc_R[VW>_VVYV
    nu WPQKAT0P.MIE#KOK
    nucli ^ci`_ZU#RTcZSRVR
    number #FD??A8IO)<W.5G=
    numero `djJ#NVYTUd]TSWT
    nunca Y^d#Y$PRNO^UNMQN
    nur mq#omjdgbcqjbaeb
    ny QU[SQNHK#GBNFEIF
    nya X]cYXTOQ#N]TML2L
    nào W[bYWTOQLM[TLLO#
    này jntljgac_`nf_^b#
    nám W]cYXTOQLN]#MLPL
    nás Y^d[YVQSNO^#NNQN
    não tx~ut#kmijxpihli
    när ^bh`^ZUW#SbZRRUR
    ní V[aXWSNPKLZ#KKNK
    nó hmsjiL`b]_le^]`#
    nós X]cYX#OQMN]TMLPL
    núcleo _ci#_+UXSTc[SRVS
    número `dj#`&V5TUd]TSWT
    năng V[bXWSNPKM[SLKO#
    něco ^bh`^ZTVRSb#RQUR
    někdo W[bXWSNPLM[#LKOK
    nếu [`f][XRTPQ`WPOS#
    ob ^b#`^ZTWRSNZRQUR
    och rvntroil#hVhgfjg
    också ^ch`_ZUW#SbZRRUR
    octets Z#e]ZWQTOP_WOORO
    od dWbZThLd`a#+`_c`
    oder rv#troilghvogfjg
    of #]^WOV1^I+Kj06ZC
    ofta UY`WURLO#KYRJIMJ
    ogni dhnf#aZ]XYh`XW[X
    ohne `e#ba]WYTVe]UTXT
    olan VZaWVSMOKLZRK#NJ
    olarak bgmdc_Y[VXf_V#YV
    oleh koumkhbe`aoh`_#`
    olika Y^dZYUPR#O^UNMQM
    om mgxonj#g)Xgj[bfb
    omdat Y^d[YV#SNO^UNMQN
    on #0KKHQK;C)4B,3^@
    once #KCMYK@LG+KV14Q@
    onder UY`WUR#OJKYRJJMJ
    one #U_YPQNXK17F6?WK
    only #GHIRLEZD+Be1:TE
    ont V#h_^YTVRSbYRQUQ
    ook bflcb^#ZVWfRVUYU
    op o^[fil#ideUlddgd
    opciones ]ag#]YSVQRaYQQTQ
    opció Z_e[ZVQ#OP_VONRN
    opción eio#eb[^YZbaYX]X
    opcja bfldb_Y[VW#_VVYV
    opcje Y^d[YVPSNO#VNNQN
    opcji bgmdc_Y[VX#_WVZV
    operasi [af^]XSUPQ`XPP#P
    opgegeven ^ch`_Z#WRSbZRRUR
    optie fjphfc#`Z[jcZZ^Z
    opties ]ag_]Y#VQRaYQQTQ
    option ;#(VNYLgb8Ij;Beb
    optionen _c#`_ZUWSTcZSRVR
    options 5#FJLKHRK4<U8<UK
    opzione _dja#[VXSUc[SSVS
    opção aekba#WYUVe]UTXT
    opções X]cYX#OQMN]TMLPL
    or #SZKIIEXD&>j*/T?
    ora Z_e[#EQSOP_V4NRN
    oraz ]ag_]YSVQR#YQQTQ
    orden ej[#fbU_S[jbZY^Y
    ordinador X^cZXUP#MN]UMMPM
    ordre b1ldb_Y#VWf_VVYV
    ordres ZXe][WR#OP_WOORO
    org *%,'0(#'+%&B#''1
    os R]HNV#QWVWMZZTVU
    other #CSKNUJQ@(H`-2TC
    otomatis ]ag^]XSUPRaXQP#P
    otro [`f#[XRUPQ`XPOSP
    otros R_e#ZVQSNP^VNNQN
    ou k#}ts'jlgiiohgkg
    our #bW_VYTVR>VYDFUQ
    out #GIBHP?ZOB=^FJYU
    outro Z_e]Z#QSOP_VONRO
    outros ^bh`^#TWRSbZRQUR
    over $STSLR#OJ1EY:=MF
    own #_eMZVJH>+WV14G@
    où Z#f][WRTOP_WOORO
    pacchetti `ejb#]WYTUd]TTWT
    pacchetto aflc#^XZUWe^UUXU
    package 'YXPPMCG9#RQ&+C0
    packages %boZTUPM=#ZY'.N4
    pacote gkqhg#^`Z]kc[Z_Z
    pacotes eioge#[_YZibYX]Y
    pada ptzrpmgiefTled#e
    padrão ejpgf#]_YZibYY]Y
    page .#DIMDBMH/<W16>D
    pak _ci`_ZNWSTT#SRVR
    paket qu=sqnik0gunfD#f
    paketet X]cYXUOQ#N]TMLPM
    pakket dhnfda#^XYhaXX[X
    pakketten bfldb_#[VWf_VVYV
    palabra X^d#YUPRMO^UNMQM
    paling ]ag_]YSVQRaYQP#Q
    pan Vba>^RTVQS#:RQUQ
    paquet i-skifa#^_mf^^a^
    paquete bgl#c_Y[VWf_VVYV
    paquetes bfl#b^XZUWf^VUYU
    paquets h.rjie`#]^le]]`]
    par p#qVlSnpam`slkok
    para yv~&y#ikno]unfDm
    parameter 1^(LGN>R@/CU67#M
    paramètre ]#h_^YTVQSbYRQUQ
    paramètres ^#h`^ZTWRSbZRRUR
    parola Z_e]#WQTOP_WOHRO
    part '3[OEUD#;,BN14P;
    parte _ci(#)UWSTcTLRVS
    partir W$c+X#O,LN]TMLPL
    partisi Z_e]ZWQTOP_WON#O
    partition '#)VNREN&%CQ*4M8
    pas f#tlqgV?fg^cff^f
    patroon VZaXVS#PKLZSKKNK
    paul AE#8GCAZUVJ;ETXU
    pel [`Z^[XR#PQ`QPOSP
    pela [`f][#RTPQ`WPOSO
    pelo chmRQ#Z]WXg`WWZW
    pengguna hlrjhe_b]^le][#]
    penting [`f^[XRUPQ`XPO#P
    pentru ]ag^]XSUQRaX#PTP
    people #feUZSXPOPZ_OURV
    per QpX{%oT#]`lodcTn
    perangkat gkqigd_a[]kd[[#[
    perche aekc#^WYUVe]UTXU
    perintah gkqigd_a[]kd[[#[
    perlu bflcb^XZVWMMVU#U
    permet `%jb`]V#TUd]TSWT
    permite [`f#[#RUPQ`X=OSP
    pero fjp#=b]_Z[jLZY^Y
    perquè W]cYXTO#LN[TLLOL
    pertama `dja`]VXTUd[TS#T
    però eiogKb[#YZibYX]Y
    pesan Z`e][WRTOP_WOO#O
    pessoas X]cZX#ORMN]UMLPM
    peut l#vnmidfabpiaada
    peuvent b#ldb_Y[VWf_VVYV
    phiên _cia_[UXSTc[SRV#
    phát _ci`_ZUWSTcZSRV#
    phân _cia_[UWSTcZSRV#
    phép Y_e[ZVQSNP_VONR#
    phải ^bh`^ZTWRSbZRQU#
    phần gkqigd^a[]kd[[_#
    phối Z_e[ZWQSOP_VONR#
    pilihan ^bh`^ZTWRSbZRQ#R
    piu dhnf#aZ^XYhaXW[X
    più gkqi#d^`[]kc[Z_[
    pl QZ`W]VZ]`a#g`_[_
    plaats Y_d[ZV#SNO^VNNQN
    pld bflcb^XZVW#^VUYU
    plik fjphfc]`Z[#cZY^Z
    pliki ]ag_]YSVQR#YQPTQ
    pliku inskjfac^_#f^^a^
    plików jntljgbd_`#g__b_
    plus N#OlZSOd_YFS`_c_
    plusieurs ^#h`^ZTVRSbYRQUR
    po WSPV:bcfab#+a`da
    pod ]bOWVRTVQS#*QQTQ
    podano Z_e[ZWQSOP#VONRO
    podczas ]bg_^YTVQR#YQQTQ
    pode lpvnl#cfabpbaada
    podem dhned#Z=XYh`XW[W
    poden dhned`Z#XYh`XW[W
    podeu Y^d[YVP#NO^UNMQN
    podle Y^d[YVPSNOV#NMQN
    podniku W]cYXTOQLN]#MLPL
    poi [`f^#XSUPQ`XPPSP
    pokud aekca^WZUVe#UTXU
    polecenia _cia_[UWST#ZSRVS
    polecenie ]ag_]YSVQR#YQPTQ
    poleceń [`f^[XRTPQ#WPOSP
    pomocą ]ag^]YSUQR#XQPTQ
    por tx~#t'kbijfpihli
    port ,#%<>AM'-$2R&%#5
    posible Y_e#ZVQSNP^VNNQN
    possibile Z`e]#WRTOP_WOORO
    possible $&gFDYL#<'DX.7T?
    possono aekb#^WYUVe]UTXT
    possível Y^d[Y#QSNO^VNNQN
    pot Roclkgb#_aS`G_c_
    pour l#~ywtoqlmttllol
    pouze Z_e[ZWQSOP_#ONRO
    powłoki X]cZXUORMN#UMLPM
    pratchett OgZdc_Y[V_C#^VY^
    premier Z#f]TWRTOPXWOORO
    prima dhSf#UZVXY]YDW[X
    primeiro [`f^[#SUPQ`XPPSP
    primer Z`e&[WR#OP_WOOKO
    primo [`_M#QRUPQ`XPPSP
    pro Wn>ecSbX_T^#SSS_
    problem #P*XWSNP&2(S56N=
    proc T)&2<@=TPQ#WPOSP
    proceso [af#]XSUPQ`XPPSP
    process #;A>=KBE)&:V/9F>
    processo Z`fU#$RTOQ_WOORO
    processus e#pgfb]_Y[jbZY^Y
    procés ]ag_]YT#QRaYQQTQ
    program )NULUREU(+*713#B
    programa _dj#`%V$SU][SHVS
    programari aekca^W#UVe^UTXU
    programas Z_e&Z#QTOP_WONRO
    programes X]cYXUO#MN]TMLPL
    programma aflc)^#ZUWf^VUYU
    programme `#0a`[VXTUd[TSWS
    programmet SX_UTPKM#JXPIHKH
    programu Y^d[YVPSNO#4NMQN
    programvara VZaWVRMO#LZRKJNJ
    project #E?KJT#FM(ET+>@6
    projecte [ag^]XS#PR`XPPSP
    projektet V[bXWSNP#B[SLKOK
    projeto X^cZY#PRMN]UMMPM
    proses bfldb_X[VWf_VU#V
    proszę _cia_[UXST#[SRVS
    proto ^GJ`^ZTWRSK#RQUR
    protocol )9>7:68$B#BN%(4?
    protože aflcb^XZUVe#UUXU
    provided %N`KJFECB#XQ')A9
    provides '[ZXWTCP:#PS%(O5
    proyek ]ag_]YSVQRaYQP#Q
    proč VZaXVSNPKLZ#KKNK
    první V[bXWSNPKMZ#LKNK
    przed ^ci`_ZUWRT#ZSRVR
    przez koumkhbe`a#h`_c`
    przy chned`Z]WY#`XW[W
    przykład Y^dZYVPRNO#UNMQN
    przypadku Y^d[YVPSNO#VNMQN
    práce Z_e[ZWQSOP_#ONRO
    práci V[aXWSNPKLZ#KKNK
    právě X]cZXUPRMN]#MMPM
    puede mqw#mjdfbcqibaea
    pueden aek#a^XZUVe^UUXU
    punto Z_e#$VQSOP_VONRN
    puo Y^d[#VQSNO^VNNQN
    può fkqh#c^`Z]kc[Z_Z
    página Z`f#['RTOP_WOORO
    på lqwnmidf#Ppiaada
    périphérique b#lcb_XZVWf^VUYV
    před ]ag^]YSUQRa#QPTQ
    při ^ch`^ZUWRSb#RRUR
    příliš W[bXWSNPLM[#LKOK
    přísloví ^ci`_ZUWRTc#SRVR
    qu h#rbad_a]^ed][`[
    qual Y_RK1#Q#NP_VONQN
    qualquer `ekba#WYTVd]TTWT
    qualsevol [ag^]XS#PR`XPPSP
    quan cgmec`Z#WXg`WWZ+
    quand a#kcN^WZUVe^UTXU
    quando jntl#%ac_`nf_^b_
    que ~/~#~&u'st{{srvs
    quello Y^d[#VQSNO^VNNQN
    questa eiog#b[_YZibYY]Y
    questi ]ag_#YSVQRaYQPTQ
    questo koum#hbe`aoh`_c`
    qui h#ij<afIdehNddgd
    qué X^d#YUPRMO^UNMQM
    quản [`f^[XRUPQ`WPOS#
    ra _XHRXTVXSUH[TSW#
    raid ).5-,(7$3/:=11#A
    re #II>==?GJ@:M<ITI
    rechner Z_#]ZWQSOP_VONRO
    red =KC#JECDBCALLDBG
    redan RV]TROJL#HVOGGJG
    rede aeDba#WYUVe]UTXT
    reflexionen bf#db_Y[VWf_VVYV
    regel dh>fda#^HYhaXX[X
    regels ^bh_^Y#VRSbYRQUQ
    required &VQZYUPR=#FU'*Q5
    requires &T9XWL@P4#OS%'N5
    rete Y_e[#VQSNP^VONQN
    riga ]ag_#YSVQRaXQPTQ
    rochefoucauld @[;=L=NPLM[#LKOK
    running #HGLNRBO?#BR'-M<
    répertoire e#ogeb[_YZibYY]Y
    répertoires [#f^[XSUPQ`XPPSP
    réseau ]#g_]YSUQRaXQPTQ
    również [`f^[XSUPQ#XPPSP
    rằng W]cYXTOQLN]TMLP#
    saat _cia_[VXSTc[SE#S
    said #ba`^ZUWRLZZRRUK
    salah Y_e[ZVQSNO^VNN#N
    salida _ci#_[UXSTc[SRVS
    sama bgldb_Y[VW>:VV#V
    same #ISQPO@WG(5Z-2U=
    samma X^dZYUPR#O]UMMPM
    sane JZ#Wb^MZUWZ^VUYU
    sangat _cia_[UXSTc[SR#S
    sans `#jb`]VYTUU]TSWT
    satu eiogeb[_YZibYY#Y
    sau [`K][WRTPQ`W#OS$
    scanner ^Z#`VZUWRSbZDRUR
    schon Z`#][WRTOQ`PPOSO
    scripts ((S+T)/&B#EQ(/E>
    se q;g%.-f>HkW#Hqmq
    sea =`Z#TXRUPQ`XPOSP
    sebagai gkqigd_a[]kd[[#[
    sebe W[bYWTNQLM[#LKOL
    sebuah imsjif`b^_me^]#^
    secara koumkhbe`aoh`_#`
    secció ]bh_^YT#QSaYRQTQ
    sección Y^d#YVPSNO^VNMQN
    secțiune ]bg_]YTVQRaY#QTQ
    sedan TY_VUQLN#JXQIILI
    see #MHHIA:F,%:O''D+
    segurança Z_e]Z#QSOP_VONRO
    seguretat ]bg_^YT#QRaYQQTQ
    sehingga Y_e[ZVQSNP_VON#N
    sein hG#jie`b]^le]]`]
    seine ]a#^]XSUPRaXQPTP
    seja ]ag^]#SUQRaXQPTP
    selbst `d#b`]VYTUd]TSWT
    seluruh [`f^[XSUPQ`XPP#P
    sem `A`ZN#WYTUO7TTWT
    sempre _cia#&U,STc[SSVS
    semua eiogeb[^YZiaYX#Y
    sendiri [`f][XRTPQ`WPO#P
    sense 1UNP]YS#QBUXQPTQ
    senza _cia#[UXSTc[SRVS
    seperti eiofeb[^YZiaYX#Y
    ser p`z,p#g/efOledhd
    sera `#jY6NVXTUSTTSWS
    sering Z`f][WRTOQ_WOO#O
    servei X^dZYUP#MO^UNMQM
    serveis Y^d[YVP#NO^VNNQN
    server +K.M,D6F3&DF(+#8
    servers %S2PVR,O?#SR&)N7
    serveur _#ia_[UXSTc[SSVS
    service $#$:<;5=5#AU'*:7
    services %'DAC<7E9#BS(*C9
    servidor eio+e'[#YZibYX]Y
    servidors Y^dTYVP#NO^VNMQN
    serviço W]cYX#OQLN]TMLPL
    será Z_e&Z#RTOP_WOORO
    sesuai [`f^[XSUPQ`XPP#P
    set $00532.C?#/B'--@
    setelah ]ag_]YSVQRaYQP#Q
    setiap chmed`Z]WXg`WW#W
    setzen Z_#]ZWQTOP_WONRO
    seu cgmdc#Y&WXg_WVZV
    seus ]ag^]#S'QRaXQPTQ
    seva ^bh`^ZT#RSbYRQUR
    several #^]TYOISC$^V*/QC
    seção [ag^]#SUPQ`XPPSP
    shell 67/&#3-@O9<P5@4@
    should #^d[S^MSB+J^37Q?
    si _$h%#D_-hi['][`h
    sia _ci`#ZUWST[ZSRVR
    sich os#qolfhdeskdcgd
    sie w{#xYsnplm2slkok
    siehe ei#geb[_YZibYX]Y
    siempre _ci#_[UXSTc[SRVS
    sig RDFGNV?S#ODVNNQN
    siguiente Z_e#ZVQSOP_VONRN
    sin IJo#VV[_5ZZbYX]Y
    since #AXJXHKXA'C[,1VA
    sind nr#onk^gcdrjcbfc
    sino YVd#KOPRNO^UNMQN
    sistem joulkgbd_aogMB#_
    sistema hlr%)#`#]^le]]`]
    sistemas Y^d$Y#PSNO^VNMQN
    sistemes X]cZXUO#MN]UMLPM
    sistemi TX_V#QKMIJXPI$LI
    się vz~xvsmpkl#skjnk
    skall QU[RQNHJ#GUMFEIE
    skapa SW^USPKM#IWPHHKH
    skrip Y^d[YVPSNO^VNM#N
    skulle TX_VTQKN#JXQIILI
    so &:#B9EPPP27_8>V>
    sobie ^bh`^ZUWRS#ZRRUR
    sobre _ci#_$U%STcZSRVS
    sobě X^dZYUPRMO]#NMPM
    socket C#+@<3=LK=@Z==GK
    software '50),)#?A)5<)8?A
    soit X#jb`]VYTUd]TSWT
    sol W?Z7FBO#LMFTLLOL
    soll ^b#`^ZTWRSJZRQUR
    sollte ]a#_]YSVQRaYQQTQ
    solo Qih*#Y[^XYhaXX[X
    som sqrusZYf#XiZhhkh
    some #acT]`H]:)M`.3Z<
    son L,b#Ke_a]^ad]5`]
    sondern Z_#]ZWQSOP_VONRO
    sono putr#bhjegtmeehe
    sonra VZaXVSMPKLZSK#NK
    sont p#zrpmgjeftmedhe
    sortie b#mdc_Y[VXg_WVZV
    source (#@;<<=A>&7E)/<0
    sous c#mec`Y]WXg`WVZW
    sovint Z_e]ZWQ#OP_WONRO
    specific &MLOI?DN>#FQ'.L>
    sposób X]cZXUORMN#UMLPM
    sta Y_d[#VJSNOVFNNQN
    standaard fjpgfb#_Z[jbZY^Y
    standar [`f][XRTPQ`WPO#P
    standard +#2F%E>P0);L)2J@
    standardmäßig _d#a_[VXSTc[SSVS
    stato bfld#_X[VWf^VUYV
    stejně X]cZXUORMN]#MLPM
    stesso Z`f]#WRTOQ`WPOSO
    stored 'U[YQTHQA#UT',PA
    str ge]iUd_a[^M#][`[
    strony Y_d[ZVQSNO#VNNQN
    stále X]cZXUORMN]#MLPM
    su jIN#(gac_`Vf_Vb^
    sua `dcZ'#VYTUdQTTWT
    suatu cgmdc_Y[WXg_WV#V
    such #eGZRUPR<$M])-Q<
    sul _cia#TUWSTcZSRVS
    sulla ]ag^#YSUQRaXQPTQ
    sumber ]ag^]XSUPRaXQP#P
    sunt SX_UTPKMHJX@#HLH
    suo ^bh_#ZTVRSbYRQUQ
    sur p#zqplgiefteedhd
    surel Z_e]ZWQTOP_WON#O
    sus aNd#P]WYUVY]UTXT
    svou Y^d[YVPSNO^#NMQN
    své bgmdc_Y[VXg#WVZV
    svých Y^d[YVPRNO^#NMQN
    světě V[aXVSNPKLZ#KKNK
    symbolische Y_8[ZV#SNP_VONRN
    systeem _ci`_[#WSTcZSRVR
    system #:*=5C<C.#+Z'.A;
    systemd ?;#GI>QAJ:Tb==?L
    systemet RV]TROJL#HVOGGJG
    systemu cgmec`Y]WX#`WVZW
    système l#wnmidfabpiaada
    systèmes `#ja`]VXTUd[TSWT
    sách X]cZXUOQMN]TMLP#
    sám Z_e]ZWQTOP_#ONRO
    são mqwom#dgbcqjbbeb
    sätt VZaWVSMO#LZRKJNK
    så ejpgfb]_#PjbZY^Y
    só [`f^[#RUPQ`WPOSP
    sólo cgm#c`Y]WXg`WVZW
    són dhnfdaZ#XYhaXW[X
    să SW^USPJMHIWP#GKH
    są lqwnmidfac#ibada
    sẽ cgmec`Z]WXg`WWZ#
    số `djb`]VYTUd]TTW#
    sử cgmec`Y]WXg`WVZ#
    sự `djb`]VYTUd]TSW#
    ta bWacV_XZ.W#.VNY/
    taille `#jba]WYTUd]TTWT
    tak intkjfPc^`##_^5^
    take #^][NVJSC4MV7=Q@
    takie Y^dZYVPRNO#UNMQN
    také ]bg_^YTVQRa#QQTQ
    tam [`_L[BRTPQ$#P1SO
    tamaño Y^d#YUPRNO^UNMQM
    también eio#eb[^YZiaYX]Y
    també fjphfc]#Z[jcZY^Z
    também diofe#[^XZiaYX]X
    tanpa [`f][XRTPQ`WPO#P
    tant `2ja`]V#TUd[TSWT
    tanto ]ag#.,SUQRaQQPTQ
    tar G.0<=9#J/M8TLLHL
    tarafından X]cZXUOQMN]TM#PM
    te g_a;>N#Ugh8agRjg
    tego eiogeb]_YZ#bYY]Y
    tej _cia_[UXST#[SRVS
    teken X^cZYU#RMN]UMMPM
    tekens W]bYXT#QLM[TLLOL
    tekst ]ag^]Y#UQR1XQPTQ
    tel W,CD>@#QLMBTLLOL
    telah cgmec`Y]WXg`WW#W
    tem diofe#[^XZbYXX[X
    tempo UbS_##TVQRMKQQTQ
    temps ]#a_^YT%QRaYQQTQ
    ten <hNMX`;]WX#'WLZW
    tenir W8bYWTN#LM[TLLOL
    ter [ag^]#HUPQ`XPPCP
    tersebut ^ci`_ZUWRTcZSR#R
    tersedia afkcb^XZUVe^UU#U
    testen VZ9XVS#PKLZSKKNK
    tetapi ^bh_^YTVRSbYRQ#Q
    texto Y_d&Z#QSNO^VNNQN
    też Y_e[ZVQSNO#VNNQN
    than #NTVTKYTP7J_;FSI
    that #hd`U[_aL.Pr3:^E
    thay Y_e[ZVQSNP^VNNQ#
    the #_iXNVO^D(Lv,1]@
    their #ihg^b[_D*Zb/4]A
    them #ioZ^ZPVG,Ra29U@
    then #QTMQXS]A*G`/3[>
    theo [`S^[XRUPQ`WPOS#
    there #kfi[UVYM4Zd;CWK
    these #[XYWQFU<$RX)/S8
    they #iknlicfN0^i5<dP
    think #_^]LWQTOILVONRO
    this #Xdb^]LYA'Fm+0X@
    thiết [`f^[XRUPQ`XPOS#
    those #bhSORTVJ+OY39T<
    thus #[bXWHNPE%PS*2O@
    thông [ag^]XSUPRaXQPT#
    thư [`f^[XRUPQ`WPOS#
    thường ^ch`_ZUWRSbZRRU#
    thể imskif`c^_mf^^a#
    thống bflcb^XZVWf^VUY#
    thời V[aXWSNPKLZSKKN#
    thực ^ch`_ZUWRSbZRRU#
    ti `HR:#CKETUN'ISLT
    tidak otzqplgidftled#d
    tiempo `dj#`[VXTUd[TSWS
    tiene dhn#E`Z]XYhXXW[W
    tijd X]cZXU#RMN]UMLPM
    till Sqpnmidf#cqibada
    tillhandahåller PU[RQMHJ#GTMEEHE
    tillåter QU[RQNHJ#GUMFEIE
    time #4;76<>NL1=T6?CE
    tin Qf[dK_X[VWZSVUY#
    tipo X]c$%#PRMN]UMMPM
    tiêu VZaXVSMPKLZSKJN#
    tiến ^bh`^ZTWRSbZRRU#
    tiếp W[bYWTOQLM[TLLO#
    to #WZUVTP[E+).05YB
    todas ]ag#]%SVQRaYQQTQ
    todo _dW#`+VXSUW[SSVS
    todos cgm#c#Z]WXg`WWZW
    toe J]cZXU#RMNUUMLPM
    toho bfecb_XZVWf#VUYV
    tom =VTNFILOEV=#NIMU
    tomu _dja`[VXSUd#TSWS
    tonen [`f][X#TPQ`WPOSP
    too #^]TKVPSN<?V@@QN
    tool %SGLFG?D=#LK*/C<
    tools &KA>=>I:8#LU&*98
    tot a^Bba](#UVe]JTXT
    totes Y_V[ZVQ#NP_VONRN
    tots bflcb_X#VWf^VUYV
    tous ]#nfdaZ^XYhaXW[X
    tout ]#g_]YSVQRaYQPTQ
    toutes _#ia_[UXSTc[SRVS
    tra ^bh_#YTVRSbYRQU3
    tre Z`f]#WRT5Q_WOORO
    triển Y^dZYVPRNO^UNMQ#
    trong imskifac^_mf^^a#
    trên aekba^WYUVe]UTX#
    trình fjphfc]_Z[jbZY^#
    trước W[bYWTOQLM[TLLO#
    trường ]ag^]XSUPRaXQPT#
    trị VZaXVSMPKLZSKJN#
    tu PLM+#XRBPQ#'POSP
    tussen X]cZXU#RMN]UMLPM
    tutte [af^#XSUPQ`XPPSP
    tutti chne#`Z]WYh`XW[W
    tutto ]ag^#XSUPRaXQPTP
    två UZaWVRMO#KYRJJMJ
    twee V[aXVS#PKLZSKKNK
    two #^_ZNNIYI-H]19WB
    ty ]Y`WUYSVQR#%QPT0
    tylko hlrjhe_b]^#e][`]
    tym dhnfdaZ^XY#aXW[X
    type 6#8<A9,RF7:]8?PF
    té ^VhW^YT#RSb.RQUQ
    tên W]cYXTOQLN]TMLP#
    tìm VZaXVSMPKLZSKKN#
    tím bfldb_Y[VWf#VVYV
    tính _cia_[UXSTc[SSV#
    tüm Z_e]ZWQTOP_WO#RO
    třeba Z_e]ZWQTOP_#ONRO
    tương [`f][XRTPQ`WPOS#
    tại X]cZXUOQMN]TMLP#
    tạo Y^dZYUPRNO^UNMQ#
    tất [af^]XSUPQ`XPPS#
    tập ]ag_]YSVQRaXQPT#
    tệp aekca^WZUVe^UTX#
    từ aekca^WYUVe]UTX#
    tự _ci`_[UWSTcZSRV#
    uit bflcb_#ZVWf^VUYV
    uitvoer ]bg_^Y#VQRaYQQTQ
    um s~1Wz#qsnp~oonrn
    uma ty~vu#lnikyqjimi
    umorismo imsj#e`b^_me^]a]
    un l$m&#yl'qkmyEYtq
    una uy~##km$jkyg[cmj
    und m~#~~suwrt~zrrur
    under &SYPZOCL#)MV-2RC
    une v#~`khmpklzskjnk
    unit BK#QQJOQQBU`FG@X
    uno dih(#a[^XZbYXX[X
    uns _L#`_?U7STcZSRVS
    unter _c#`_[UWSTcZSRVS
    untuk y}~{yvpsno}vnm#n
    uomo ]ag_#YSUQRaXQPTQ
    up #OLNSDJ]J/D`47IE
    upp VZaXVSMP#LZSKJNK
    urządzenia X^dZYUPRMO#UNMQM
    us #G<?B=J-G<?V<@CC
    usado ]ag4]#SVQRaYQPTQ
    usar `ej+a#W6TUd]TTWT
    usato Y_e[#VQSNO^VNNQN
    use #IF;J4EO:%>Y).K9
    used $ObNWLEU@#G`'-S;
    user %41?AE=JH#3^%+E>
    users $HC<UQAN8#8X(,M7
    uses &R`VUR>NC#IQ%*M?
    using %ShNHLDO4#FY%(N7
    uso Y^d$'#PSNO^UNMQN
    ustawia X^cZYUPRMN#UMMPM
    usually #]cSJUDQ=$JT)1P?
    usuari aflcb^X#UWe^UUXU
    usuario aek#a^XZUVe^UUXU
    usuarios Y^d#YVPSNO^VNMQN
    usuaris `dja`[V#TUd[TSWS
    usuário bflcb#XZVWf^VUYU
    usuários ]bg_^#TVQRaYQQTQ
    utan W[bYWTOQ#M[TLLOL
    utente ]ag_#YTVQRaYQQTQ
    utilisant ]#g_]YTVQRaYQQTQ
    utilisateur d#nfdaZ]XYh`XW[X
    utilisation Z#e]ZWQTOP_WONRO
    utiliser d#nfda[^XYhaXX[X
    utilisé a#kba^WYUVe]UTXU
    utilisée ]#h_^YTVQSaYQQTQ
    utilitza [`f][WR#PQ`WPOSO
    utilitzar bfldb_X#VWf_VUYV
    utilizar Z_e#Z=QSOP_VONRO
    użytkownika Z`f][WRTOP#WOORO
    używa X^dZYUPRMO#UNMQM
    už cgmdc_Y[VXg#WVZV
    va V5]0)ST#RSOY3QUK
    vad QV[SRNIK#GUGFFIF
    vai X^cZ=#PRMN]UMMP1
    valeur h#rihe_a]^ld][`]
    valeurs Z#e]ZWQTOP_WONRO
    valor Zfl#b.Y8VWf_VVYV
    valore `dja#[VXTUd[TSWS
    van cmeRio#Jnoffnnqn
    var U+-,107N#K/QJ4MI
    vara Z`fU[WRT#P_WOORO
    variabile Z_e]#WQTOP_WONRO
    variable 9#0'D]D7M5C]8<WT
    varje Z_e]ZWQT#P_VONRO
    ve 8XgEV]bK`a_$`#c`
    veel X]cZXU#RMN]UMLPM
    veja Y_d[Z#QSNO^VNNQN
    velmi Z_e]ZWQTOP_#ONRO
    vengono Z_e]#WRTOP_WOORO
    verktyg SW^USPJM#IWPHGKH
    vers ^#P_^YTVRSbYRQUQ
    verschillende Z_e[ZW#SOP_VONRO
    versi bflcO_XZVWf^VU#U
    versie ]bh_^Y#VQSaYQQTQ
    version '#*>@I=I.(:]*4F8
    versions )$IIMFD#A+NT/7B7
    versió `ekba]W#TVe]UTXT
    versión ^ci#_ZUWRSbZRRUR
    versão ]ag_]#TVQRaYQQTQ
    verwandt cg#ec`Y]WXg`WVZW
    verwenden ae#ba]WYUVe]UTXT
    verwendet af#cb^XZUVe^UUXU
    very #Zh_^YTVF0VY5;UA
    verzeichnis ]a#^]XSUQRaXQPTP
    veya ]ag^]XSUQRaXQ#TP
    vez `dj&`#VXSUd[TSWS
    vezes Y^d[Y#QSNO^VNNQN
    vi G;B7'H%S#H6HNNQ/
    via 4AJL+2#:51ER26FC
    vid VZYWVSMO#LZRKJNK
    vida ]ag#],S<JRaYQPTQ
    vidare VZaWVSMO#LZRKJNK
    viene ejp?#b]_YZibYY]Y
    vilken SW^USPJM#IWPHGKH
    vilket ^bh`^ZTW#SbZRQUR
    virtual (LM/H,K)6%OX(*#8
    việc aflcb^XZUWe^UUX#
    vlastní W]cYXTOQLN]#MLPL
    você koulk#bd`aog`_c_
    volgende V[bXWS#PKMZSLKNK
    volledige _ci`_Z#WSTcZSRVR
    volta [`f^#4RUPQ`QPPSP
    volume ,,=J0,,HN0JV8F#N
    vom ae#ca^WZUVe^GUXU
    von Xt#Q`anplmiQlkok
    voor ptzqpl#idftledhd
    vor ae#ca^WZUVe^CUXU
    vorgabe [a#^]XSUPQ`XPPSP
    vous c#mecXY]WX``WVZW
    và lpvnlicfabpiaad#
    vào `djb`]VYTUd]TSW#
    vám [`f][XRTPQ`#POSO
    vários Y^d[Y#PSNO^VNMQN
    vás Y^d[YVPSNO^#NMQN
    välja QV[SRNIK#GUNFFIF
    vì Z_e[ZWQSOP_VONR#
    ví W]bRXTOQLM[+LLO#
    víc VZaXVSMOKLZ#KJNK
    více ^bh_^ZTVRSb#RQUR
    věci X]cZXUORMN]#MLPM
    větší W[bXWTNPLM[#LKOL
    však [ag^]XSUPQ`#PPSP
    všech W]cYXTOQLN]#MLPL
    všechno [`f][XRTPQ`#POSP
    všechny [`f^[XRUPQ`#POSP
    vůbec VZaXVSMOKLZ#KJNK
    vždy [`f][XRTPQ`#POSP
    vždycky V[aXWSNPKLZ#KKNK
    về ]ag_]YSVQRaXQPT#
    với gkqigd^a[]kd[Z_#
    vụ W]cYXTOQLN]TMLP#
    waar Z`e][W#TOP_WOORO
    waarde VZaXVS#PKLZSKKNK
    waktu ]ag_]YSVQRaYQP#Q
    wanneer ]ag_]Y#VQRaYQQTQ
    want #OZQTP:T?4;W<=S<
    war 4`#]PWKTOPSWOORO
    wartości ]bh_^YTVQS#YRQUQ
    wartość aekba^WYUV#]UTXT
    was #e$_]e7bU:8e@G`]
    wat R^QZYU#RNOVUNMQM
    way #cbU_[UQH-WZ69OA
    we #oge]`3]N7<g?GZG
    web +/?*,(5#;'HU*(#1
    welke ]ag_]Y#VQRaYQPTQ
    well #b]_^YMVA,SY.4UF
    wenn pu#rqmhjeftmeehe
    wer ]a#_]YSUQRUXQPTQ
    werd _dRa_[#XSTc[SSVS
    werden vz#xvsHoklzrkjnk
    were #baXVZMWR7VZ;AUK
    wert cg#dc_Y[WXg_WVZV
    what #kZbQd^`[HL[TZ_T
    when #`fVTURcL/K_49bL
    where #Z]OOZMWR.IS25UR
    which #]nYV]SXA&Tg+0W>
    who #X[VMbM_K@NZFM]Y
    why #af^]XSUP8HQCESI
    wie lq#nliOfab>iaada
    wieder Z_#]ZWQTOP_WONRO
    wiem X]cYXTOQMN#TMLPL
    will #b7QSRNW@*Ni/5U@
    windows %-%'+#0%,$%2%$&1
    wir gk#igd^`[]dc[Z_[
    wird w{#ywtnqlm{tlkol
    with #UWU9ML[B(7b,1]<
    without #RXNINEVQ.KY28TA
    więc X]cZXUOQMN#TMLPM
    więcej [`f^[XRUPQ#XPOSP
    worden lqAnmi#facqibaea
    wordt imsjie#b^_me^]a]
    work #UWa_TVXL/OT4=VL
    world #SYTOVQSGBLVDCRN
    would #gmdWXR[W>X_IOZP
    wszystkich [ag^]XSUPR#XQPSP
    wszystkie aekca^WZUV#]UTXU
    wurde bf#db_X[VWf_VUYV
    www 1-.',(#.1,(I(./8
    wyświetla X]cYXUOQMN#TMLPM
    xarxa cgmec`Y#WXg`WVZW
    xác W[bYWTNQLM[TLKO#
    ya LWi#_POXSTR[SAHS
    yalnızca PTZQPLGIDFTLE#HD
    yang o~~z~|wytu~|tt#t
    yazılım VZaXVSMPKLZSK#NK
    yeni W[bYWTNQLM[TL#OL
    you #lrwYaWoJ7Kr>DnG
    your #ebVSVWUJ=MdAITH
    za i[mWjZUc^_##^^a^
    zal dhneda#]XYa`XW[X
    zamiast [`f][WRTOQ#WPOSO
    zawiera X^dZYUPRMO#UNMQM
    zawsze X^dZYUPRMO#UNMQM
    ze hlkRhX)a]^#-][`[
    zeichen ^b#_^YTVRSbYRQUQ
    zeit ^b#`^ZTWRSbZRRUR
    zie [`f^[X#UPQMXPPSP
    zijn mqwomj#gbcqjbaeb
    znaki X]cZXUORMN#UMLPM
    znaków Z`f][WRTOQ#WPOSO
    zo USaWVR#OJLY@JJMJ
    zoals _cia_[#XSTc[SSVS
    zonder X]cZXU#RMN]UMLPM
    zostanie [`f][WRTPQ#WPOSO
    zou W]bYXT#QLM[TLLOL
    zu w{#ywtnqlmttllol
    zum hl#jhe_b]^le][`]
    zur ei#fea[^XZiaYX]X
    zwei ]b#_VYTVQSZYRQUQ
    än RW^TSOJL#IWOHGJG
    är rvusrnik#hvngfjf
    även W[bYWTNQ#M[TLKOL
    çeşitli QU[SQNHKFGUNF#IF
    çok [`f][XRTPQ`WP#SP
    és sw}usij#hiwphhkh
    état Z#e][WRTOP_WOORO
    été d#ned`Z]XYh`XW[W
    être o#yqplgideslddgd
    în `ejba]WYTUd]#TWT
    órdenes ^ci#_ZUWRTcZSRVR
    över X]cZXUOR#N]UMMPM
    özgür RV]SRNIKFHVNG#JF
    ús X^dZYUP#MN]UMMPM
    über _j#gfb]_Z[jbZY^Y
    často [`f][XRTPQ`#POSP
    či Y^dZYUPRNO^#NMQM
    člověk dhned`Z]XYh#XW[W
    člověka W[bYWTNQLM[#LKOL
    điều `djb`]VXTUd[TSW#
    đây W]bYXTOQLM[TLLO#
    đã afkcb^XZUVe^UUX#
    đó bfldb_X[VWf_VUY#
    được ptzrpmgieftledh#
    đầu ]bg_]YTVQRaYQQT#
    đặt bfldb_X[VWf_VVY#
    đến _ci`_ZUWSTcZSRV#
    đề Z_e]ZWQTOP_WONR#
    để glrihd_a[]kd[[_#
    định cgmec`Y[WXg_WVZ#
    đổi [`f][XRTPQ`WPOS#
    động ^ch`_ZUWRSbZRRU#
    ın RW^TSOJLGIVOH#JG
    şekilde UZaWVRMOJLZRK#NJ
    štěstí VZaXVSMPKLZ#KKNK
    że nrxpnkfhcd#kccfc
    že uy~vurlnjky#jimj
    žena Y_d[ZVQSNO^#NNQN
    ženy [`f^[XRUPQ`#POSP
    život ]ag_]YSUQRa#QPTQ
    și `djb`]VXTUd[#SWT
    ứng W[bYWTOQLM[TLLO#
    """#
}
