// Letter trigrams and frequent words of 16 languages. Made by scripts/language/train.py; do not edit.

enum LanguageTables {
  static let languages = ["en", "fr", "de", "es", "it", "pt", "nl", "ca", "sv", "da", "pl", "cs", "ro", "tr", "id", "vi"]

  /// Each line: three letters (`^` before a word, `$` behind it), then a penalty a language, in steps of 0.05 nats.
  static let trigrams = #"""
    ^^a&)'((&.#'+;>#+._
    ^^b3F/A@C,J739<L#)2
    ^^c/*M)()@,bW;G']L#
    ^^d6*,--,/*.+56(-#:
    ^^e6-*#4'0%1-KX76Pm
    ^^f/21612B5##CM,GG_
    ^^g7>'<5<#@66:X>%I0
    ^^h,B.4C?(9-)D6W-7#
    ^^i&+0,$+))%#6F)'0Y
    ^^jFK>JXILSYg)#`q6~
    ^^kNe3gce={)---x#'0
    ^^l0#2'-25&156<.D0*
    ^^m9<:878;:9988;F#8
    ^^n?99;;79==;/#:ML'
    ^^o-6@8:.#71'*+3)Cm
    ^^p3+>,++<)55##(?);
    ^^qB*N*&#^#xxUgkpb+
    ^^r&#0'%%/(24+1)E7:
    ^^s'(&*#+/,#%)''*&8
    ^^t1AI@A@<A?>>>F=7#
    ^^u/'&)&)1&%'&-#4,S
    ^^vH>.;69$=.1e#;8R.
    ^^w._-]^Z1eem#jgdVn
    ^^xJ>GADBA5[VAgSKK#
    ^^yGi{J{~~~vgp~~#=k
    ^^zyk3nlr6~~~#%uS~~
    ^^à~#~~~E~J~~~~~~~~
    ^^ä~~I~~~~~#~~~~~~~
    ^^å~~~|~~~~#E~~~~~~
    ^^ç~~~~~~~~~~~~~#~~
    ^^è~w~z#~~_~~~~~~~~
    ^^é~#~S~4[7~~~~~|~n
    ^^î~~~~~~~~~~~~#~~~
    ^^ö~~e~~~~~;~~~~#~~
    ^^ø~x~v~~~~~#~~~~~~
    ^^ú~~~>~=~6~~~#~~~~
    ^^ü~~'~~~~~~~~~~#~~
    ^^č~~~~~~~~~~~#~~~~
    ^^đ~~~~~~~~~~~~~~~#
    ^^ł~~~~~~~~~~#~~~~~
    ^^ř~~~~~~~~~~~#~~~~
    ^^ś~~~~~~~~~~#~~~~~
    ^^ş~~~~~~~~~~~~p#~~
    ^^š~~~~~~~~~~~#~~~~
    ^^ż~~~~~~~~~~#~~~~~
    ^^ž~~~~~~~~~~~#~~~~
    ^^ș~~~~~~~~~~~~#~~~
    ^a$4Lm;A5V5~u:#:W}N
    ^aa~y~}~~#~~~a~~~~~
    ^ab9@#;;>TEda2'e_`V
    ^ac;2[2?:;4ikRt#qdH
    ^ad4:C5=6F4@/,91-#1
    ^afV<maWd4R~#c~F~~~
    ^ag07N*#+S:U~,BT~-,
    ^aiH2iY>L~5~~OiNSl#
    ^aj~#~7~/~)~~IH%~az
    ^ak~~>~~~u~KC76~B#~
    ^al3?2/*7#.55/22.93
    ^am8DE0+2I(UT:?G,?#
    ^an/L+A<FBF#.?9N8-2
    ^ap<.]670A8RP:E9S1#
    ^aq~Te:T>5#~~G~O~~~
    ^ar-38(2*.098(70#7.
    ^as#0M($#G0KY78*I74
    ^atA=^M@4iP%#CVDG-M
    ^auQ0#ILKPJOIACG~k]
    ^avQ4~Y6Z~S#h_]Ca~~
    ^ay~b~W~~~~~~~~~#~~
    ^aç~~~~~Y~i~~~~~#~~
    ^b$N)F,=3<8DCAM#]VK
    ^ba4(=+$)O#;B03(-%B
    ^be1S$J=E#R-4GHdL(~
    ^biE2=577979G9Y)#A;
    ^bl9#8->4=0/&/5)gVo
    ^bo%$C'($:#*5*%*B5G
    ^br:CH?<7FDG#ADBnen
    ^bu);E+-0M5O_0++#=L
    ^by:gbJXMRhJ^.#~~~~
    ^bö~~U~~~~~.~~u~#~~
    ^bạ~~~~~~~~~~~~~~~#
    ^bả~~~~~~~~~~~~~~~#
    ^c$N41<AF*`#/;EL,>_
    ^ca*93*+-=)@G=I*2#]
    ^cdgnErtmQ]#%eaZ%9q
    ^ceH*[HAI_FEf@#38.~
    ^ch<</Z;JIv7:1#ZFI&
    ^ciOHR;5KMXPK*3C#@~
    ^cl(0#<@893T~DYD~Gl
    ^co))3'(%##1*?>+52g
    ^cr+5144251#-FT2+1i
    ^cu:[7%;;ENYXCC#~*@
    ^cw~P#Ce{~~~~#~~~~~
    ^cyL<L}~xT~$*#I~)X~
    ^cz~~~~~~~~~~#~~~~~
    ^cà~~~~~~~N~~~~~~~#
    ^cá~~~s~~~~~~~~~~~#
    ^câ~n~~~t~~~~~~#~~5
    ^có~~~K~H~~~~T~~~~#
    ^că~~~~~~~~~~~~#~~~
    ^cấ~~~~~~~~~~~~~~~#
    ^củ~~~~~~~~~~~~~~~#
    ^d$O'QPLWL#bUJjUnpC
    ^da8?#F/9+Q>J:@8'$I
    ^de--0#1'*%%'AF)-A?
    ^dhGYBQULS81(a?1>;#
    ^di3B26*595;5[K1A#O
    ^dl~hltz~{~~~#,}~P~
    ^dn=K=CI@e>TR/#[Y?M
    ^do0@MF;66FLL##A9WE
    ^dr)K9TNP:RC.*#HvJg
    ^du;12@=E<=(#<C41G9
    ^dv_t_n_fcQB6h#2IVT
    ^dyKWOY^Wk~RL#Or~~~
    ^dz~~~~~~~~~~#~~~~~
    ^dé~#~|~~~~~~~g~~~~
    ^dü~~V~~~~~~~~~~#~~
    ^dě~~~~~~~~~~~#~~~~
    ^dů~~~~~~~~~~~#~~~~
    ^dụ~~~~~~~~~~~~~~~#
    ^e$_QeY#1R~R[7ZNDY1
    ^ea#^hojfw|u}OTThJ~
    ^ecAIDE,H/joh/~#~W~
    ^edHqe_F]ec~~>MN#LW
    ^ee~~~~~~#~~~[~~~~~
    ^ef</TM8I=P$)7'+Q#A
    ^egFdScBfO~,3#/JS~x
    ^ei_~#~}~Fe~~dcx~t~
    ^ej~~~#~~~~ZC@j_~P~
    ^ek~~~~~~~~r-2+~(#~
    ^el=NW,5=:#340.8=;U
    ^em2:A8='F5^e02KH/#
    ^en2*;/I6-0#'ECI=,>
    ^eq#Yd%)-5.c~CU~F=l
    ^erQP#U=T:Y>(GBLHWX
    ^esP/I##%c&~tNH,JQ~
    ^etO+OTLUcQ()3H@#=(
    ^euCACQ?<ef~j3>@~K#
    ^ev#kgJ:IMJRT8;?A@G
    ^ex,/O@[5:86`@-'d9#
    ^f$X9M7MD&Q^B6EAB9#
    ^fa977<-2=5KV56=#85
    ^fe3C#:6.B+D@;ER~bN
    ^fi/*D..51+:97.#0(.
    ^fl+8,8?=,=',,5EF#K
    ^fo,,;94.+7L#2:1=9;
    ^fr(4&,045<+0.*?,,#
    ^fsh*FLRV9[v~#~^~I~
    ^fu8G;#..7+94.(-I0Y
    ^fö~~~~~~~~#~~~~~~~
    ^fø~~~~~~~~~#~~~~~~
    ^fü~~#~~~~~~~~~~~~~
    ^g$5+?':*7DT~5#0N:~
    ^ga18?.3)G1864)4^#~
    ^ge@A(:>8#39;O??+P~
    ^giAPRN/XjSHHQIn?L#
    ^gl:.)9#AUMOG2Dk~Fx
    ^gnJ;X=E9C06.84'H#:
    ^go#VE;B7U[O=).C~Nx
    ^gpK6S<L9D1:/<?'`#<
    ^gr''3%-$8#'*,+$I'`
    ^gu)/?#&3n/EE=)Rv$f
    ^gó~~~m~~~~~~Hi~~~#
    ^gö~~q~~~~~0~~~~#~~
    ^gü~~S~~~~~~~~~~#~~
    ^h$S-D@A4Byyr1]#~w~
    ^ha/>3,.=H(3:8K>*#L
    ^he6?2<OA#FD==MD.X~
    ^hi',#/:25&2P)L3+0+
    ^hl~~~~z~~~~~{#~~~~
    ^ho/2=3#&75NC2'-^?7
    ^hr~_~~~yx~~~S#K~~~
    ^htN5UG:2A9Ia8k#<8b
    ^hu+08&>-,E#()18[/Y
    ^hv~~~~~~~~~#~l~~~~
    ^hä~~=~~~~~#~~~~~~~
    ^hå~~~~~~~~#:~~~~~~
    ^hệ~~~~~~~~~~~~~~~#
    ^i$9UbU8^L$**#(V[b8
    ^ia_UZVYPGWSlU6*<+#
    ^icI9#CXO:MK~.[~~O@
    ^id6)/-9'8+/:#*6N1&
    ^ie]VXLOU#dm~I~-~WA
    ^if#5N8^I[rAq<hY=f~
    ^igC)1#6)372-',7~r;
    ^ih~~#~~~~~R~kb~C~~
    ^ik~~~~~~S~w#L^~+O~
    ^il^1ob)dlwv~JXz#g~
    ^im1+&))&H(Xe8>#P=L
    ^in,'.%)'''##0&$I%.
    ^ioW,21$7P`]T4BL~Y#
    ^ipE373H9?8JG3DCF,#
    ^irFF+5H*ROXT+@QYA#
    ^is'J&JG8#XLM7TG-:#
    ^it#j_U9SOso~I^~Y(@
    ^iç~~~~~~~~~~~~~#~~
    ^iş~~~~~~~~~~~~~#~~
    ^ja<C=:7>?(9K/<H#*+
    ^je@5$=?H&BR@##b3B}
    ^jiGYpMHYGc^F{/<0#&
    ^jo,(50#+.:2/[f'~w|
    ^js~JO~~~V~~~h#~~~[
    ^ju%0<%H,D,0/D}#~.v
    ^k$U/i->0P;~wgF#~~~
    ^kaDG188;-].,24P#0~
    ^kdWQ~DJ:~#~yv17~r|
    ^ke()90-%='xEcd.H#o
    ^kh~Z~Uxl~~~~~~~~e#
    ^ki#&?)#15.~A9o-4E.
    ^klLS$@4M#~4:**~]D~
    ^kn#lPUVN^YhovXL~~~
    ^ko[G-GQQ/W#&'.~<2~
    ^krF@-E.c2~)%*#~IM~
    ^kt~a~~~~~~~~)#~~~~
    ^kulUGe[u6ZSE@KM#E~
    ^kvWNsIK?~#E^~@:~q~
    ^kä~~O~~~~~#~~~~~~~
    ^kö~~#~~~~y&~~~|B~~
    ^kı~~~~~~~v~~~~y#~~
    ^l$^%@T(E<#k~Lm=Mqu
    ^la002'*:/%=.;@3K#i
    ^ld44G/6)@5<L@][#&J
    ^le/#%6,5,5A;4+<m3p
    ^li4>:D>09K4110/#<@
    ^llT~g6~xl#~~~~~~~~
    ^lo#31$.(+<0++4/e.G
    ^ls`79IS5#DC,-I/~>X
    ^luBH@<3:Oh^H#J#L.D
    ^lvI^^WSBJE=5kLC#6F
    ^là~~~~~~~~~~~~~~~#
    ^lä~~D~~~~~#~~~~~~~
    ^lí~~~#~<~+~~~$~~~~
    ^m$+1-68;#QJF3L0~iM
    ^ma#(''#$&(2.)1)*>K
    ^mbD8:A@?H</#7M/~E5
    ^mdUGIMVH>6.#FQ)/I3
    ^meCM?C@?5I53WW=7#~
    ^mi,0#*(53(/4&4;&G?
    ^ml~rmw~~t~~~S#~~~~
    ^mn~`~y}hs~~~+#~~~~
    ^mo)#:1'/**27(.%6QZ
    ^msH#(0D?4M^R#`X~_~
    ^mt~(:/x0<VJ?#qA~iP
    ^mu0>-%;'P8F&5'#2:;
    ^my+hSgdb~e6~)#~~w~
    ^mà~~~~~~~,~~~~~~~#
    ^má~~~#~1~~~~~&~~~#
    ^må~~~~~~~~##~~~~~~
    ^mé~'~K~I~#~~~F~~~~
    ^mí~~~H~I~D~~~#~~~~
    ^mó~~~=~9~J~~#O~~~S
    ^mö~~2~~~~~#~~~~~~~
    ^mü~~>~~~~~~~s~~#~~
    ^mě~~~~~~~~~~~#~~~~
    ^mộ~~~~~~~~~~~~~~~#
    ^n$K#H>DA5A^~M~EAA~
    ^na:R/@C7,L?H#0U=%}
    ^ne,<6<-7=6G,V#3%:t
    ^nf<#:?O?W8I_Y~g~%n
    ^ng{~~~~~~~~~~~~Vl#
    ^nh~~~~~~~~~~~~~~~#
    ^niII-;P^+LUZ#K=>:p
    ^no*'@+*.:#I7BV8B?~
    ^ntELJECEU786Ps:##Z
    ^nuIG=:;K=HQLWi#Sm~
    ^ny~~~~~~~~#+~}~~8~
    ^nà~~~~~~~~~~~~~~~#
    ^ná~~~~~~o~~~~#~~~~
    ^nã~~~~~#~~~~~~~~~~
    ^nä~~W~~~~~#~~~~~~~
    ^nå~~~~~~~~#'~~~~~~
    ^nó~~~n~=~~~~~~~~~#
    ^nú~~~#~*~?~~~~~~~e
    ^ně~~~~~~~~~~~#~~~~
    ^o$wR[57#g.w~KJ*l~~
    ^obI5/1L<~+H~2#2~K~
    ^oc]BqAHMjP#~LVN~~~
    ^odr~+c^~~~~~#%b`~~
    ^of#I:GGO8:?QXq7fO-
    ^og~qal4~~~z#B|C~~~
    ^ok]Z?~]bW~Lv#,~*W~
    ^olg~iafk~~U~|~~#6H
    ^omyXyRPg0_#4kQR~~~
    ^on&7H[NO#He~IQ]<wN
    ^opE1367?,4G#:F3k,6
    ^or668--AN(<VLN.<3#
    ^osWl;E2#l_DN0-iXH%
    ^ot<i`,7Z~~i~B:~;#~
    ^ou9#`cO(Q~x~p~f~u~
    ^ov4SJ[>h'q@#^6d~G=
    ^p$G<9ABH#M~~=nG~n~
    ^pa.*-.0*$2)'@K3#.J
    ^pcJF5O[L9C/#Ld72=1
    ^peBDI?8;P4V^`a9W#v
    ^phg{b~~~~~~~~~~~~#
    ^pi4=48#H7^SR.UOJ9N
    ^pl&%):P>'=-#&342PH
    ^po92=440G4BB#$4?Qn
    ^pp?E2DH?D7.$A[7@2#
    ^pr'+(***''&))-'#9U
    ^ps>9#-:H;QE=/6IAN?
    ^pu.>8#+G799ADZ&X<d
    ^pá~~~#~'~~~~~)~~~~
    ^på~~~~~~~~$#~~~~~~
    ^př~~~~~~~~~~~#~~~~
    ^qu&#&###-$?~5&;>2#
    ^r$=243;8#dWJ+N2~PI
    ^ra;>;>4@BB797=<#5*
    ^re(.+&;&'#-(>E'4/S
    ^riKjKY#YVkLZl^nK?@
    ^roAVBGJCEQB>)#P1@M
    ^rtR(8/G#<BX;ADM~.~
    ^ru0O/;>M>T:9<1,R#a
    ^ryr~~~~~~~GC0#~~~~
    ^ré~#~~~~~~~~~~~~~~
    ^s$//GIPK,#TWD5I]da
    ^sa8?B5;;FH;CAD7#*.
    ^sc@L#T3T1V]aRK6~oX
    ^se::=.7(E(FAF=7;#Z
    ^sh#@C6??1Rk`;GEeGM
    ^si6,*#,+=$?:1B*./V
    ^sk^zc~~~{~#&08~~T~
    ^sl<XYaab)l5;@#^~gr
    ^sm/ENJABBAC93#LbCM
    ^sn<Z^bXS3P6cI#~~R~
    ^so+#.)'--.-1A4<#R=
    ^sp0:/Z,T/]2)#'-TJ]
    ^ss1-6/>*?#,5/_1~%6
    ^st.=-O1L#_(*,':OEV
    ^su-#H&-*;+WWFY%01?
    ^sv~nxwF~~~EG~#~~~y
    ^sw.NNPXMHTK3#T>P>N
    ^sy4&)MSN$P'#(8NVMS
    ^sz~~~~~~~~~~#~~~~~
    ^sä~~T~~~~~#~~~~~~~
    ^så~~~~~~~~0#~~~~~~
    ^sé~#~QvLmsx~~b~Z~~
    ^só~~~*~1~#~~~~~~~Q
    ^sü~~p~~~~~~~~~~#~~
    ^să~~~~~~~~~~~~#~~~
    ^sı~~~~~~~~~~~~~#~~
    ^sł~~~~~~~~~~#~~~~~
    ^sử~~~~~~~~~~~~~~~#
    ^t$5/#;O4:XM~B1:dd~
    ^taK>85>:@2<9476#9l
    ^tcJ#+/6+@2;~/I~88j
    ^teL:863/)5CJ8A=3#~
    ^tfu_X]aSQ6-#KK#8;I
    ^th#TNc`dr~~~f|~~~+
    ^tiZPJ?EMGM'#hZ;a<G
    ^to(*7,5,#*JJ,%/9P]
    ^tr>(./)-O(=;29#oR)
    ^tuKG6;#IFZLqC>S:2R
    ^tvqPvn[z~s$AS#~~~~
    ^tw9~T]ZZ0~im#Vlap~
    ^tyU:;hpbD~<?#;l~~m
    ^té~'~6~:~$~~~#~~~~
    ^tí~~~<~;~:~~~#~~~'
    ^tü~~S~~~~~~~~~~#~~
    ^tě~~~~~~~~~~~#~~~~
    ^u$WBJ=VH#r~~C;R2l>
    ^ubNbbAFRI5KNB6~#;.
    ^ucWJo<2G~j~~#*~7?~
    ^udufuk{x~u~#PF~~l~
    ^ueI_h^^Y~:E#{f.=00
    ^ui~qx~~~#~~~~~~~~~
    ^uk~h}~~~~~~K6#~~4~
    ^ulPN]p5YqW~I?5#&5~
    ^umyp8mG#s~~~MA~OG~
    ^un.)#(*MH(<2OZ/D'0
    ^up5lms~kAx#iKAsrP;
    ^urQKBEMAV`?K)1#~>4
    ^us#LJ-3%J/VB/@KLC/
    ^utW$b58HX,#ZKP'~D3
    ^uy~~~~~~~~~~~~~#~~
    ^uz}~~~~~}~~~=Dl#~~
    ^uż~~~~~~~~~~#~~~~~
    ^už~~~~~~~~~~~#~~~~
    ^v$PCXJTVOid`#4M~JA
    ^va*'S'-..-%42S#.1l
    ^ve6=)44506GAEH8#6~
    ^vi+4G-+1K7'#-W;l-8
    ^vlrpZy~cF~~~3#~~~~
    ^vo4-#@1/$&LY6N2~2~
    ^vrh2y~}j#~~~K6<~~~
    ^vu3;q)#Bi-~~H~b<~]
    ^vy~~~~~~~~~~~#~~~~
    ^vz~~~~~~~~~~i#~~~~
    ^và~~~~~~~Z~~~~~~~#
    ^vá~~~>~#~~~~~-~~~W
    ^vä~~~~~~~~#~~~~~~~
    ^væ~~~~~~~~~#~~~~~~
    ^ví~~~A~*~A~~~#~~~)
    ^vý~~~~~~~~~~~#~~~~
    ^vě~~~~~~~~~~~#~~~~
    ^vš~~~~~~~~~~~#~~~~
    ^w$`,b'A7@N;9*B#~W3
    ^wa115536(f~~D-~~#~
    ^we8A&677))#BO*8(0&
    ^wh#:r@;MsMHMoGZ~UD
    ^wi6A453/B+1#?5*+50
    ^wo*?54(5#DOJF5X~>A
    ^wpxG~Ba8~05#-J0~9{
    ^wr2#c43.NX~~>+F~W=
    ^ws~EwZ]~}~~~#~~~~~
    ^wwo7q483K11BsW+#=6
    ^wy~~~~~~~~~~#~~~~~
    ^wł~~~~~~~~~y#~~~~t
    ^x$741150-M%#51$)4^
    ^xe+C=;C3E=~~DT~~#+
    ^y$s+=#G.*C~~@;)~~f
    ^yakTPNFLL9~jAQ~1#~
    ^ye15#N4.;$PU1,74}I
    ^yo#ZKW0R~~~~C?~[~~
    ^yö~~~~~~{_~~~pq#~~
    ^yü~~~~~~z]~~~op#~~
    ^z$F.`-E+WC+'CM%~A#
    ^za?Ub4@CKI>~,2~#P~
    ^zbh/~uxo~[FJ+#i~^>
    ^zdv?y>R}~jTX##w~kK
    ^ze&B(;&#*-x|EI1]Dp
    ^ziJAHZ:M*G~0am#cDv
    ^zmv4u.~}~jTX#.w~lL
    ^zn~F~L~~~t_c#+~~uU
    ^zo/@uC;;2(/+VjG8#5
    ^zps~~~~z~fQT~#t~hH
    ^zrlx~x{s~`JN#1m~aA
    ^zupz#UCcU~~~|}~~~y
    ^zvw~~~S~~kUY~#x~mM
    ^zw4~#TQ~~vbe/~~~xX
    ^zá~~~~~~~zfi~#~~|]
    ^à$h#G*h.h~hhhhhhhh
    ^änPk#oWhPP'PfPPPPP
    ^ärZuHybrZZ#ZoZZZZZ
    ^åtczc}cvcc#~cccccc
    ^çaU#XpUpUUUU^UU'UU
    ^çeNp.iNiNNNNUNN#NN
    ^çoGjJbGbGGGGOGG#GG
    ^è$h/h*#,hMhhhhhhhh
    ^é$B~LZ;#~~~gJ{g~=N
    ^éc[#`Q_~K~dM1bMwe~
    ^ésv~y2x~~#~hx|h~~~
    ^ét69Dk9~c~(e?7e#1K
    ^înf~f~f}ffffkf#fff
    ^önZu~xZqZZ=ZfZZ#ZZ
    ^öva{~~axaa#alaa~aa
    ^özNi~lNeNN~NYNN#NN
    ^úsNhN~N~N#NN^&NNN_
    ^üb;~#~h~hhhhq7h~hh
    ^čaGZG]GTGGGGT#GGGG
    ^čeK_KbKXKKKKX#KKKK
    ^đi2C2E2?2222S2222#
    ^đư>N>Q>K>>>>`>>>>#
    ^đặ8H8K8E8888Y8888#
    ^để2B2E2?2222S2222#
    ^đị/@/B/<////P////#
    ^độ3D3F3@3333T3333#
    ^şeUdUhUcUUUUUU~#UU
    ^şiftfwfsffffff#/ff
    ^żeVgVjVdVVVV#VVVVV
    ^že[q[t[n[[[[`#[[[[
    ^žiJ`JcJ^JJJJO#JJJJ
    ^șidkdodddddddd#ddd
    aak5eBn;i#L>.#NIz~.
    aal~~Q~b~;seTW<p#~T
    aamk.~?0k#N@0CPK|~0
    aanimnqbc9~rbe~}~#b
    aar8D*;J;-{#]iD+~~]
    aat~~6~g~@xjYi{u#2Y
    ab$P5?MFG4L:/9R?P#,
    abaBGe&;#:*3<:Ba0(F
    abbBn;q#g[y'~N~c~n~
    abeTT&=J0,N2#DL=L4~
    abiJF_B';8>AS=I#$E`
    abl)(K4XSF,9B>UQfG#
    abo#8[<.)A:U973BCF~
    abrM;M#A'94Q~/<;_O~
    abs21#@l8#80785F~>~
    abuKAM5L8ED?P3-R.#8
    abyb~n~mp~~rX0#~~u~
    ac$HLCHJEHT94#HTK<0
    aca}~~bgL~a~~`~~#-~
    accC<bS#tPF><x~Gz`[
    ace>5`:D7Hs@#Y0(kZS
    achAK#i_P,v`~8FMlKB
    acibU~(LBc#XQR<mm~~
    acj~~~~~~z~~~#~~~~~
    ack4[@kPTFp%GWWlb7#
    acotvmQJ#oLiYW,Qkc~
    acr31X91#<L9~SZQ~@~
    act,#X.i9+-VLl~/oNG
    acuS6uHUG~V~~O6D~#B
    acy<yg~k~XhL#*tY~B>
    acz~~~~~~~~~~#~~~~~
    ací~~~X~~~y~~~#~~~~
    acă~~~~~~~~~~~~#~~~
    ad$+4172r-~#>?Aahd2
    adaUSV8@6U.gn7IH1#E
    add41FbAx=TNcY~Frr#
    ade6O*I:;+1#/NH;CK2
    adi/=6C#E/PV1S4/P#~
    adl<*AX5w5~~~=#~&~n
    adm)(0COE82)%9C#S,w
    adna~Q~~~A~~~+#~~~|
    adoeQa%D#e3~~HK~~|~
    adrg(.Z1L6FH.?I#A~~
    ads;:L~^yjrS#^~j~g5
    aduN4KR0T~H~~M2#~{}
    adv#WB[Xg5WQ@jSRWV(
    ady+W_~`~~~~~1#~~~l
    adz~~}~~~g~~~#~~~~{
    adı~~~~~~~~~~~~~#~~
    af$_MOD~O2oL#HOwPUW
    afeDbO=o?~#P~_[X~~^
    aff4#BH*g~oL~Y{m~hb
    afitIZG<7YQ(K,.#>3b
    afs~h`]wd/V~#k~~~>B
    aft)|#qzdt~?>ai~d%]
    ag$RI1UbW#~*1F~?~m~
    agaHmf5A?}&=~/KV~#~
    age)(.HU19FD*N=E%J#
    aggW~jp#~_~>ik{~~~~
    agiNNWKAK=AY~H3#~.O
    agli~gO#is~:F;J~~~~
    agn?8<2#51<'=#)6{J~
    ago7wJ#5$~dY~4#~{~~
    agrFG_#S2@')F62D~X~
    aguW~F#f2~.~c8F~~D~
    ah$,9g@$5>4~s5R#~#^
    aha.]d3B#~yTn$Hj%6X
    ahi_5^HGP|)]ic~e#cR
    ahk~h~Sxn`V~L~vH~#6
    ahlR~#j~Jvn~cG@_~zM
    ahre~#rdS~v~k^0h~~U
    ahuSy~OF~qh~^T#Y~:H
    ai$sfcY(Ki@Ydjm#G+%
    aidCXSFOVF<%#UAB$T9
    aikz~nn~~~~~~NO~~#~
    ail4@*(EH#E,((7?0O8
    ain#9)8IEQN6I+#AL1@
    air7$<?XI#C~~F9~?~~
    ais`7P?l#~h~~_U~~~~
    aitH#PEHg<z~M=~~;8~
    aix~~~~~F~#~~~~~~~~
    aj$C^z~&~Wg#H0L;.~H
    ajaM~21.5#R~[P~QA'[
    aje=D)#6Rc~-R=;&~.R
    ajo#,277[q..bmx@~~b
    aju~+~L~#o)~`w~/~>`
    ají~~~~~~o~~`~#~~~`
    ają~~~~~~f~zV#~~~~V
    ak$>(]69I9~i^0-/#/}
    akag7bL,A~9G~Ccx]#z
    ake(6<*3)=).zoq*FR#
    aki/Y~>CJtv~~#~o5Rp
    akk~]~_h~)H~#~~~_z~
    aklZ9YvA)~_L~R9W#~X
    ako~Ol~?@]xe~0#q~qs
    aks7,g)*m[^[8?~VB#X
    akt~~#~~~6~.'D?~AK~
    akuTsZzx7~&~~/=ZU#]
    akı~k~rpi~Z~~~~R#~T
    al$$,:)@)&#=5;.1?)$
    alaiSkDV@~oMy@:2*#e
    albDh#C8N~R[~/YX~~}
    alcNHaH/B]R^~Gd6LV#
    aldBn36<A&P-,PVn#a.
    aleM#82)H7OC=*7-NjC
    alf)?.+10-A#G2aC~Hi
    algZNP2f/<0`#[qXAl~
    alhxblu}#lak~zh~~m~
    ali3$3(#%5-?A)#*6%:
    alk7YEauY[mKc<F~91#
    all,>0M6d6C#%XrfaT9
    almUk`%3#~$xclo~3~~
    aln~~{~~~p~~~#~~JJ~
    aloO?Z:?@zQ7X)#<~^P
    als:e.aVZ#(O`ZltzkE
    altDS#D5<I472Sc17^-
    alu>;mH=`RT~~377~#~
    alvAQO.%#$=CZhM6~~o
    alyH8S~~jW~SrD#~~~~
    ală~~~~~~~~~~~~#~~~
    alı~~~~~~~~~~~~~#~~
    am$?QG]e45dCF9IKK8#
    amaTVl8JB~?h~TKf#-~
    ambJTZ-4=g#u~eeA}/]
    amdMRm`k[?RI@kZF0V#
    ame+7'-&*&#@1@8%VQA
    ami?=C6BKZOc[#2EwFV
    aml{~f~~~~~7+~O~#~~
    ammE2.}>~7s0#~~~~~~
    amnk~|~~~~~#~zD>~d~
    amo2:Y$#.~jp~+*Go~~
    amp*#?70?F<cFWIGS'H
    amt~~-~~~h~#0;h~~~~
    amuU~fl{o~~~oRA#ZJ~
    amv~~~~~~~~#a~~~~~~
    amı~~~~~~~~~~~~~#~~
    an$5SD1TK0635PM:,#%
    ana2B@114H-NU#)2$3B
    anc,#J-)3[C_KO-LFcG
    and+3,1-(#P+&RL5?LS
    aneLmGI@>h<bX#47v~h
    ang:>%MFX/NC%WK[O#$
    anh~~c~~Cy~p~~~~~~#
    aniOUZUFT^Vgj#;Klnw
    ank1Y&OMJ#fDE71JW;V
    anlw~Sx}~l~5L~vo#~~
    anm~bB~~zIS~A~~~#~~
    annAK#_+kFwBH[FU~Fc
    anoPQY<#=gFqz@4`m~Z
    anpgUCwai-f#~t~~~<~
    ans4#9;G=J7)9HE)>cP
    ant=#J16,I%@HUG7ZV~
    anuOObGND^CP8Y>#jgh
    anv~~~~~~`9#F~~~~~~
    any7u~s~x{D~~#]~h=~
    anzt~#;,~u~~vs~X~~~
    anç~Ee~~#~3~~~~~~~~
    ané~`~u~~~~~~~#~~~~
    aný~~~~~~~~~~~#~~~~
    anı~~~~~~~~~~~~~#~~
    ao$+K:.;'h~xhNV~h{#
    ap$@?3BID#6=8Dc@90,
    apaKJ@.J3L1)U@D?<#~
    ape0830+#6@>~76;~f~
    aph$-$TRH?JE@VVP7^#
    apiI=0L,FpI65#5<k6L
    aplVn[$p'^#k~>&,6A~
    apoHME><9jI~g,#'AN~
    app*&:[)^+^1#jrrloA
    apr]5M#4%e(F~%15Tn~
    aps)C#:M?:A936'C(X{
    aptAPOGeKM@LE^`6EU#
    apuwu;/Dt~3~~:7@~#z
    apı~~~~~~~~~~~~~#~~
    aq$DN+C)?#~'g(5#g+1
    aqu;&F(I)~#~h^<~h~~
    ar$?8>+_%/#'CM_?56<
    araB->34*:7.:619%#D
    arbKA#cZeP_?=UWs~r~
    arc413.4E.Pm^,*<eY#
    ard081L?L(TH.42U>S#
    are;QDQ-MBY>CQH#xQA
    arg9#55@D1KZS1HLwD0
    ari:=:4,C?/LDJ=GH#W
    ark-T)aRV?u,#*(~8&~
    arl5cA/*Zlb`PMJo#q5
    arm#+%3&#4BTc+(t5),
    arn/T5IB[=~)S#1r~8~
    aroLf_L>Q=~t~;#_e~~
    arp%)*(2.,MB@#/QRIa
    arq~5~U~#~G~~~p~~~~
    arr.#D345h%jY[8r~^~
    ars%E1#+R$H:T*TV40)
    art;84MFIBH8#9EAVG5
    arupgI~{~}~G~<,Qs#~
    arx]~nkbg~#~~~P~~~|
    ary)WXj]jN~~~/G~XU#
    arz~~M~a~~~~~#h~~~~
    arà~~~~Z~~#~~~~~~~~
    ará~~~#~=~~~~~:~~~~
    arı~~~~~~~~~~~~~#~~
    as$846%h#LI'aKO^[=M
    asaepjBB]~4~qCL<.#~
    ascbB7T#WE5caRV-q~0
    ase1;BEAQ.3D/DH3ck#
    ash30DN9a-SYE@[F`S#
    asiLiPQIkLcmWOPFQ#@
    ask/A8hXvIZ*$0@VA>#
    aslR[ajRk^E~~N#~5Nv
    asnU}z~~~~~~K2#m~N~
    aso5da,37~-~~#/8~_{
    asp6FDM#H82GRD8H>Mq
    ass5&&q&?+#E4ab}~v~
    ast9K>O9W.E;#1##f`9
    asu6ZcHKuEZ~~(1&~#v
    asyABFzrsb]~~2AY#c{
    asz~~~~~~~~~~#~~~~~
    ası~~~~~~~~~~~~~#~~
    at$7EDMtZ.#=0?%1M%6
    ataNIW/,.NJ9J.OP$#3
    atc*694S0.YGF/#w8G/
    ate)4#3::8HHL<6#?]1
    ath#6+/T6@Vpo9h{BJ|
    ati/%5482.H,#WGM=C)
    atk~~{~~~~~~~.B~#.~
    atn~~~~~~~~g~'#~~B~
    atoM_P1#:[eJX7L;~YN
    atrVSe#O#7Gw~#>J`r~
    ats^VNf~m5#<~us~p~~
    att?68a)nG~#M]~~J~F
    atu?O31F#<GS@,G:X&~
    aty~~~~~~~~~~#W~~~~
    atz~~#~~~~2~~sl~~~~
    ată~~~~~~~~~~~~#~~~
    atı~~~~~~~~~~~~~#~~
    au$p>kedXLK~Li[1~-#
    aucC()<d~~J~~#U~U~~
    aud+6O)*#1;~~52~V<~
    aueL~#<TC~h~/@7~N~~
    aufz[#~Zu~~~~V~~m~~
    aug#PIG?@R9~~(>G[~~
    aul#M@11/,.~~2&Ra-~
    aumJh-%$#~h~=[9~N~~
    aur?Qj;5?~#~~T3Vk{~
    aus,E#735I:=`HG~rlg
    aut78U2/0+3#%466$Pm
    auxx#~KtRR~~~Z|~f~~
    av${~Hj~v~h#?Tel~:)
    ava7+:4,$7#TR9E.5;#
    ave$&0+5/#4l*-<,MFv
    avi9@46AD6?Yp3>Ca#r
    avn~~~~~~~~~#?I~~~k
    avo64$6,@;5~be7#S5e
    avs~~}~~~~~#K~~~*~d
    avu~~o~a~~_~~hBV#~h
    aw$7(+-3)#zsc^&uc~c
    awa@n`[R~~~xhJcyh#h
    awia_NOJ~~ohW#~jW~W
    ax$,334':0W(#'SD`./
    axi<0*+9C-&:x=#<c~2
    ay$-<1>(33,7;+05{K#
    aya~AeI__~~~~r`~3#~
    aylNU3_5*4f}~C#n(R~
    aynb~XfQ<~t~~T#{3~~
    ayı~~~~~~~{~~~~~#~~
    az$~59$q#%JJJ,=C+VJ
    aza3j;#~k~RRR8P>?_R
    aze5;X~~#+ZZZO;SSfZ
    azi7B<v#M5eee^V|z0e
    azu~o#c~~~WWW@@@~cW
    azw~_C~~~tGGG#~~~RG
    azy#%e~~~qDDD-1~~OD
    ază~w~~~~~```~~#~k`
    azı~q~~~~~YYY~~~#fY
    açãa~aaa#a~aaaaa~aa
    açõI~III#I~IIIII~II
    açıZ~ZZZ~Z~ZZZZZ#ZZ
    ać$hhhhhhhhhh#hhhhh
    ačnSSSSSSSSSSS#SSSS
    ağlRRRRRRRRRRRRR#RR
    ağıZZZZZZZZZZZZZ#ZZ
    ał$PPPPPPPPPP#PPPPP
    ałaHHHHHHHHHH#HHHHH
    ałe@@@@@@@@@@#@@@@@
    aşlNNNNNNNNNNNNj#NN
    aşıGGGGGGGGGGGGc#GG
    ațigggggggggggg#ggg
    ba$QIg,=;t:KQ$#+IP'
    bab)/Z7/H~+~~86#~:~
    bac#8+<34.X[M/J=~C1
    bagEaut7f`~~#[~[~$~
    bah~zM~~~~~~~~f~L#~
    baiWHrar#~1hS~s^~2B
    baj~~~#~~~~~~-GL~~~
    bakNWi~vg]{#~a~~0GT
    bal>>=C=,U3gXK#puM~
    ban0*/060;)E[0?J>#&
    bar;?)::>78#+@;=GCn
    bas2#?0./0*,#?xi>N;
    bat(9D<#7>1X~@<)b,~
    baz~~~~y~~~~~Tt#<~~
    baş~~~~~~~~~~~~~#~~
    bbeDIJ>5H#6]1?6Bf5f
    be$$#>##-~OrRB>PK~$
    bea2#Ba:Ue~R~MU~~~[
    beb~~t>LE~~~~a~~~#X
    bec0~u?GY~~~~*#~W~c
    bedF~LXhVQ~[@9W~~H#
    bee#eGgTI+I~~4k~~~V
    bef3M-fP`~~*#X~~~~U
    beg?O=tZ~3~#'St~~b`
    behH~V~X~3~#;~~~~~j
    bei4h#~`:MC~~bn~~~Y
    bekyZ@~n~;~53B3~#;U
    belJ?YM>?J~G?FZ*#F~
    bem~~_H~#~Ex1K5~~~`
    benRe+:7>L#lVU:C8K-
    ber=7:/31U,BM@B*A#~
    besL0>Mea#j2*la~]Uv
    bet:KDQGN=Y'8MSEEt#
    bevq~P~5l#~DA~=~H~S
    bewD~*~~~#~~~~~~~~D
    bez~~XP~~r~~~#$~~~t
    bi$FHKL1J~IIK(#M/[~
    bia19K7644(%#@1:='#
    bibF#%0H':+%~4[G~A>
    bid7Rf(c*id#9lm~pQ~
    bie^@A9NJ4y~~#n^~~~
    bij~~~~~~#~~~TV~~R~
    bil4:/>'1T34GM1#(=~
    bin0)(;51+33#?57[<P
    bio2AI&6.O5;#2<7W:=
    birPpcEgZ~i~xxsQ#w~
    bisHa#K1]mr^~;R~~'~
    bit,#48<3A2@E<+SK@K
    bje#$&#5$~$If4$xf%f
    bla<>0,1>-B#:1#M15F
    ble&&1'246$3,;H572#
    bli<>.>+(-4'#)5-K/F
    bloNAAB84.SH_0E2#1O
    bo$k^X1*4^I~~#%~~~*
    bod#N+TtW,^~~C#~~Y~
    bokx~~~me~u#FF[~Ta~
    bolC(00#6+?=Q3F'>)~
    bonE7<;9::#~@JU=:E~
    boo:D9HUF>8<+U]):&#
    bor>89*30I,#/E2BMNX
    bot$K$(,+I#_~)I~~@~
    bou&#>EPD.Vj[W(G~Z9
    bra0D/30.b@-V#'7:5#
    bre:#8&5/8#?_Wb8<EJ
    bri0@.922v6HkUX#A/~
    bro#D6:,44>D`1+~9)9
    bruTZNkJg)b@#^[L3E7
    bsdUCcH9J4K=0LT>#6(
    bse44L3]3D=#8TN*~>~
    bso,%C#(33,2*?5<5E~
    bst4/):H(;#B~L@E~0~
    bt$;~#y~~'~.%U~~2~}
    bu$~Ry~~{W~~~I6~#~~
    bua~~~~~t~~~~{~~~#~
    bucT}(3<]~#~~:;g~~~
    buda~gvj~r~O?3#~h~~
    bufcBQ@L<#^Q97nT~nO
    bug807B-2(D90:bFZD#
    buiE^wLA2O8`~k~#~nA
    bulHGQBHFXIVc6Na#[W
    bunP^#NSNQL?.i|;04E
    bur$6+#1'~~W~)Ed:E~
    bus480#1+D./5:LO~.6
    but$#@L>F*>'.GeI~2D
    by$#CKf%E~Tsh134eJ~
    byl~~d~~Z~{~~B#kO~w
    bytWA'(F)#&7SgO6g-%
    bölffRfffff~ffGf#ff
    bạnggggggggggggggg#
    bảnbbbbbbbbbbbbbbb#
    ca$^qK/.1]1~~#24'>~
    cab3?F#?)~*oq[-<~53
    cacZ2</LN.).~49~]H#
    cadaSX'K#j)~<m-[d>P
    cakz~~~~~~~~~~~~#C~
    cal*43FDG:D#$<A9[J0
    cam6_;#$#J'~~&8rX4#
    can2J#A@H?=+0BJPT<5
    cap;+$<17&1~#AB9~.~
    car;2C114d15/S7&Q#<
    cas,%4'2$#6~~:$O^V~
    cat2(DY6W#G<DJL;~JP
    cau8DLWXT~M~~x#K~~P
    caz~~~n1k~~z}~~#~~~
    caț~~~~~~~~~~~~#~~~
    cca@cG~2EK~~~T#~nvm
    cce24;HE?+@'$=l#~5=
    cch~~^~8[l~Y~li~#L~
    ccidXa#@R~%~~fuz~~~
    cco3A5v<AC~S~G#~~23
    cd$515,2..)$%2)'#(&
    ce$*1):2;6PMR/'873#
    ceaOhNl~jg~~~{v#~~~
    ced/b9,.3>#=1OZP88;
    cee^~~~~~#k~~~~R~~~
    ceg~~~~Ja~e~~%~~~#~
    cek~~~~~~~~~~r~~#_~
    celQ:LM;UnU~V>22#]~
    cem;%K@3#ENK?-$PKPp
    cen<:.,/.,/#++/AT=K
    cep<7E:gS5*2ADQ1~#B
    cerI@J399G7/#X_Ez4U
    ces/-5*4)/#$,>F)PD1
    ceta#SF/FXv~~<2~~%}
    ch$6cARdMQ=#X*-p76;
    cha3*M-W#?:F<=MR0An
    chcaf~GuWUw~x#0~z~~
    che5+.2#-7.G8XR$0+s
    chi6.R.#E0CS,bf#M>Q
    chl^e#~id~F~~M/~~~~
    chmMZCMx@L8N#OfE~=y
    chn3L#~f_G8N08*~~/k
    cho5:[#_4D~~~))R~~/
    chrJK:]nN.*O#QRO-0|
    chs^i+_eLk)N#l~M~.k
    chtr~,twk#e|~~R~Bj~
    chu:zBH_::>c~/5~)P#
    chw_~4qr_~~]#9~~~~~
    chyP|~~ya~:C%5#N~9w
    chá~~~q~T~~~~~#~~~~
    ché~#~F1~~+~~~S~~~?
    ci$rCG~<~~nPG:#;2+5
    cia,AC0+#74;98T;~<(
    cid.B95;#~IN~~~Q8~t
    cie53>IPU2I#&#^U~h2
    cif<3APAG'a'#~Z6~Y~
    cilQMU[OQ^Xq~nzF#3~
    cimR,9??8#tGJ`PXD~m
    cin'6,F+A_OD~DH#%;)
    cioN~Z%8&~#~~DNP~~~
    cip6>;RBG:M4LoK9~#3
    cir#$*')7JW~+qjG~=^
    cis3-0XG9IW=5JN_#8|
    cit169Y:L7L<?~4#hA~
    ciuMz#q6~~~~~1H/~Uj
    ció~~~(~~~#~~~~~~~~
    cią~~~~~~~~~~#~~~~k
    cjaOOYO^X`OOO#OOOOO
    cjiQQ[QaZbQQQ#QQQQQ
    ck$85@41<4AH#1U&29B
    cka6O}T^_T@5~Ho~0H#
    cke/##/0$-*(~BDK'6K
    cklEj9[IX~B#2q~P~@M
    cks.<106+#'*~?u3~'2
    cké~@~~~~~~~~~#~~~~
    cký~~~~~~~~~~~#~~~~
    cla-*0$'&5%'g.#4s6{
    cle(40.B7~>of3<#q(z
    cli=<-F6@=10p:]D{1#
    clo4C9NCO4)si2-^t:#
    clu==O642,`9'Bf0#?~
    co$i~J629V~Ef)#~6dA
    codG;#HJS,G~S:~A<5+
    coiYQRCI0~B~~mE~~~#
    col02#4$/45646-4~7O
    com,,812.++:#:f/AAB
    con*(,(-+,&+*5P$E+#
    copKL<OB[EH#VGV0+C3
    cor6112/4(2/C781#3A
    cosCoI$#)_1~H/?U~e~
    cot`zWrhB_i3bj_~#?9
    cou#$4gcaF~=~B2~6OK
    cov]~k~~~l~Vjt#~Hii
    cp$(>6...%&'(2.'#&(
    cra#4C7;9ZF?~$.'~$6
    cre/S8106,1~Q?'7#V~
    cri0&<%&#1$>NAN(~A*
    cro?A3H;CAC#%+4T;)/
    cru;T`LPL~a9~T~#$8/
    cs$$+9/*1+#=~0CBg22
    ct$-I,N0>*k<)#2<~'&
    ctaXRN/g#P*~~R`'y~~
    cte8.J5N#0&~~HI0|~@
    cti'$445<%3$86-5#,,
    ctlJO#Y:Bt~3/6R|vF~
    ctoCl:+$AGA40@k>#48
    ctrIXLKNLiB+#CXJt*~
    ctu3)M)O[6#~~VB%s~7
    cu$~xN~c~f~0~#h'-.~
    cua~~v#yn~rw{z~~~#~
    cue_XB#v~~[txn~~~]~
    cul.#C/L)a1~~]A0(3a
    cum@HJNGB#:/?ZP7~mT
    cun|>~^4UuS~~nPLM|#
    cup6*F;#*~%jn_13~B~
    cur1<&C182:(#BO9~6~
    cus(b#g9:1Oz,=5~&~X
    cut.(C3N-I#62Ma7'F_
    cy$&I).%5)*0149#5**
    cyc(/;6H7v<|~#@lv=f
    czaEL&#O`EEEE)oEEEE
    czeEM-SOaEEEE#pEEEE
    cznDL_RN`DDDD#nDDDD
    czo?FXMIY????/#????
    czyIP(VSdIIII#0IIII
    càigggmggg~ggggggg#
    cáceee~eieeeee~eee#
    cí$[[[h[~[L[[[#[[[[
    cícDDD~D7D~DDD#DDDD
    có$hhhDh|h~hh~hhhh#
    că$____________#__o
    cărJJJJJJJJJJJJ#JJY
    cı$UUUUUUUUUUUUU#UU
    cılPPPPPPPPPPPPP#PP
    cțihhhhhhhhhhhh#hhh
    củahhhhhhhhhhhhhhh#
    da$Ya_,/+r#7C><D,8U
    daa~~~~~~#~~~~~~~d~
    daceyds{~lf~~Oa#~~~
    dadjxl#|#~<S~~s~j~~
    dagA,Vq5S(y6#|l~~p~
    dahdmB~~~~~8~n~~#3~
    daj~~~~~~~~~~#&~~~~
    dakd~`~~~_~Z^Sh~+#~
    dalQups*~yr~c:#KT,~
    dam#=12,1P$D>#2JZM7
    danF#MYNd9o?96Gp4=#
    dap36[MMJX7eL`s=i#:
    dar8@4D9Qi?*#?H3Q;O
    dasX~$(k#{Z5~T~~~BQ
    dat+7%R5d#N2.G4*~N:
    dav)/BK4_CAl~V#OD~~
    day#Up~]~s~~~_~~Nh~
    dağ~~~~~~~~~~~~~#~~
    dd$:.=.?)5<?b<d+~#$
    ddaXG/QEV~~#2*4~~E|
    dde<hBdBZ)~5J_a~#~~
    ddi;FFL-R=#8%[UY5W~
    ddr3#4$L(MTcc?h%~<*
    de$=#>+8&(1--=4&.=B
    dea#aBDDWbTlE5V5~JH
    debRbpT]abTPXJPQE@#
    dec,`H.26H>lq(#,?~~
    ded#joWSToRh`OhdOFM
    dee6~P~O~#keaI~N`mB
    def.HD.+6F6Ff#;3D.X
    deiu~<~#,~.~|XoL~~~
    dej~~~Iw~~~~~,#L~~~
    dek~~W~~~d~[U#-~&*~
    delDSI8#M;149@;J`JS
    demB91<P3{DAM%#UW8F
    den8?$56C*@.03/L)#Q
    deoA~[FJFWKOJBZ#N7,
    dep$1W6G,S.~q;B#3*/
    der/D#@1?*P1'?OH9:R
    des5*?-=-d#BNFB6NFV
    det?~8?:CU9#$N85S7b
    deu[#(ii@m#w~Ns~~~~
    dev))H@*,ODYU'677=#
    dez~]JPrU#~~~><&~~~
    değ~~~~~~~~~~~~~#~~
    dhc55<A4/7&)+eA##$$
    di$~yjp#tvR~T=@~592
    dia<;R8>3L?<M#EEZ)S
    dibT~~VWk~m~~J|~~#~
    dic09E#*'F'm~K<3tP~
    did.ZT%S#TIP~M?~d0?
    dieYx#Rj~8~lEWd~~x~
    dif2#[/8.M,HsCO)zVT
    digbs5QeG#s$*V|~~K~
    dik~~X~~~~~15PE~(#~
    dil^_sZhi~~~~c/~#G~
    dim>;H=/2o,kfEF#P$~
    din#F@FAG,90-:'+?P=
    dioGcN0<<tG~~#Z~~g~
    dipX~giAj~o~~mf~~#~
    diq~#~n~~~^~~~~~~~~
    dir<4G0=1>2GT3x8#@O
    dis++I/5,C'%#61#C93
    dit/+CD?<#@1-5$FU.N
    diuTfE|zZS98c%7#~66
    div?=W</8N0DES#B~_~
    dizLdO]/.~~~~COh#~|
    diğ~~~~~~~~~~~~~#~~
    dlan~Pc~N~}@_*C}#~r
    dle*B<>:,#(EHE?#~E)
    dliG#)(%F:{0:?C{~~p
    dlojCY>ME~jG~B#j~~_
    dlæ~~~~~~~w~#~~v~~k
    dmi%,8$0#2$$,,;')$~
    dnaRRGI3?#CI~FP~{Dz
    dne)[#~5T~~~C7D~t~t
    dnijm]~m~~~#+0M~~~~
    dnoaT}Y~~~~~~.#xm~m
    dnsB)?*/(=%hLt~(#&*
    dní~y~~~~~~~~~#pf~e
    do$AgS&(%A~MLCGg~a#
    dobm~jah~~fla1#~Yl~
    doc64,REU)71LO^#D:9
    doe3~~~~~#~q(~~~~~~
    dok~~5~~~~~+&B:~h#~
    dol@cAK:~e`D,@EW#H<
    dom44/T?]H<;@1:?~#^
    don7#Ma?ygBD~kvU;_~
    dooPfm~~~#~~~~~~~q~
    dopJN#e0~OO>C*-Y~H~
    dorawEDcE~#Htkt=wO~
    doskTQ1Y/{RTT<9L#UT
    dotIFDr;~~c#~EKi~k~
    dou1.9SofF~g~l&#Tg~
    dove~o~-~~~R1~#]~i~
    dow,J9iYg>I90#j68)0
    dpo[_^~~~~`S]*#~d~~
    dr$0#7&;<?imTEH#(Lk
    dra@AK>8I&X#dB>t~J~
    dre4,5C8QN%C'AQ&#[0
    dri7Q@F<@DK<:ds^O#,
    dro4-@3#0ddm~'%O~>y
    dru>~.cZN&~~v+#6~^|
    ds$#(43,/>(8RDn-~?5
    dske~j~~~~~C'O#yq~{
    dstcNF@FJ<GO-*#~~6-
    dt$;4&5A=#x~.DC~c{c
    dte1B+C9%1b8#GFtLeL
    du$|*Rhoqf|##7+aNW~
    dua7~sGB.o;xfeVJ~#~
    duc#Hk#9I46HEP<+~i~
    due@:W@#~E'B=~~~~~~
    dui~%j~g~#-~~~~j~~~
    duj~~~[~~~~~~#*~~~~
    dukg~L~~}~~H<?6~0#~
    dul$::.4&>--0?I#~+K
    dum1=.39D<mJb.F#~a~
    dunJY$UXO~PecuhXB7#
    dupEAT6>0<LT~*P#~8~
    dur8C),.6A,Z_Oy8#Q~
    dusDM2dek#o_iHa1~OP
    duğ~~~~~~~~~~~~~#~~
    dva#5GD=<<8.:=3V7:4
    dvdR4>D85=(FD>q6#%'
    dwa-.6*('/,g'E#&g%*
    dy$#91,%)/-PE2(*~-*
    dynO#*DeY*227Bi0~/o
    dysOBF8BJoe|~#[trkU
    dzaoEOx;c#cccSQccoc
    dzecp)(cV~VVVB#VVcV
    dzi8x8u8`U```#8``+`
    dávNNN'N*NNNNN#NNNN
    déc`7#h`Hhi~XX~XXdX
    défM#[`L/UVmFF~FFQF
    dí$VVVVV~VAVVV#VVVV
    düzXX~XXXXXXXXeX#XX
    dělWWWWWWWWWWW#WWWW
    dı$<<<<<<<<<<<<<#<<
    dırZZZZZZZZZZZZZ#ZZ
    dığAAAAAAAAAAAAA#AA
    ea$jns3AT^F~g]a#~_~
    eac/Q#>=M.(FDK>j~P7
    ead0#1./#&D1=$@l6%7
    eakLb;xh}q~<#CA~~K~
    eal@Y>43,Q#7D7+[=DL
    eamVhQYE=8a&~GKn4*#
    ean?:,68>;IASC6~#5~
    ear#I.)01?%4*5+V~A@
    eas/V==LG:E9~BP>$5#
    eat#F?L&D0,~~-BN.F=
    eauj#Hekb:~~1t:k~~~
    eaz~~~~=~~~~~~~#~~~
    eb$2#J68,G.SF1D=8F5
    eba9`T7gIL.co2<;~#U
    ebbo~|{#~L~?~{~~~~~
    ebeX~#+p@QlYo^<~o8~
    ebi31V<?1D0),7M8#:(
    ebo7AOKJ>GSM*B#QdWL
    ebrLhTIL=#U~|Nd~r~n
    ebs$=(OQ<6<;+AZ:=J#
    ebuI.>XNmV?gS?:#~2r
    ec$[#4SCOJZbJ-'e_A~
    ecaT~x_WP~b~~dmZ~#~
    ecc~~i2#t~)~~wn~~~~
    eceVu~FE?fLo~QbP#d~
    echWL%Qgj<~wn>#ZwlR
    eciHv~A85AN1#<XIRM~
    eckSq7~m~i~#~_G~~W8
    ecl:LU+<(d#~~S~K~~e
    eco**H4'/#/^2Om1~=*
    ect'$H5LH++YLVh*vM#
    ecu0LQ%8'B*P8Xj.~#~
    ecz~~~~~~~~~~#~~~~~
    ed$#.FIILBN89H[HpJ&
    eda~~6*<3G7&{CGUc#~
    eddiebrA~~r#p~~fJj~
    edehP$+&4)5Q(R?3#GL
    ediT6@11,9$;DcI#$%B
    edlTd2i~~~~/87#~~~q
    edn~~p~~~~~B[)#~~~~
    edogCK96#GHZ~B,m~`~
    edrqD'4OE#i98A[~~~{
    edsJWOT~b,m<#D3~~~~
    eduI6;961@'GHE9'~#~
    edyo~z|li~~~~#M~Y~~
    edz~~~~~~~~~~#~~~~~
    ee$/#6'%/W3+3.8/,)&
    eed0ENJC<PB3/9I90#/
    eek1#IF+/:T~~3~6~L5
    eel<E7UKV+~~#LX;~~~
    eem?Xj*RA:#~~j~~~>~
    een2=33B#)410>>f~YO
    eerGP'1Kf#qKZEN~~i~
    ees;BL0?7>#~D^~~~~~
    ef$I5PINN#~~~BGLJ~~
    efa2:2H41ISW*23J@#u
    efe9V-+B*<#>D50%8.A
    eff@#Fw4rD~Kbn[~~|~
    efi5TA#%&=&-/)2'4%&
    eflVVCT~]^]n=Th^#h~
    efo,8>L2B_KBp3#NHB~
    eftOhnhqk*k#&[]_<X(
    eg$@<2MaU*Y#66^5~~S
    ega0-N281K/WVJ:?~#w
    egeEN(^~]#N16}S39F|
    eggAbXt#zG~~L{M_~~b
    egi2#A8J?C3C2f)1~:+
    eglDWE5#^U:+MD~`~~X
    egn]jT~#~~~D$aX~~~d
    egoVqkFOOtWgs#<{=Y~
    egr7@BFS>PO04o>C#5.
    egu>vM'/#[&qrUMB~I)
    eh$X`q)%,~}~~3~~~#n
    eha#/IG~t$6ICNh~~:c
    ehe2~.@T1%;gi#m~~Wh
    ehlNz&GAl~j~~U+~#~Z
    ehoJ*sLTG;~M#`,~~~q
    ehrB4#NAf~e~~i?}~~U
    ei$~vYq$^}^~~;~#~G~
    eib_=#A~X~~MdFy~UbG
    eici~)R_y~z#~;_~u3f
    eidyq^Lu~#~7~XP~'Gz
    eiez~P_yy~Xs~heL{F#
    eig,2AF]j4ts6F2s{F#
    eilR#HSk~>~}~IO[~~w
    ein.--#@Q;?~%2(O~95
    eir(~~?x#~~z=Wl~~0t
    eis^<KEj:YV*J>Fy#C7
    eit3~(M]#-~u+TK~}~o
    eix~~~~~^~#~~~~~~~~
    ej$~fUi>~o~#Y#H~_~_
    ejan~DB+'w#~~x~&g-g
    eje#-%*UGq~~MY]KbLb
    ejl~~~~~~p~~#~_~a~a
    ejnyrq~f~N~l~D#~>~>
    ejswpn~d~K~j<#5~<~<
    ejíyrqrf~N~l~~#~>~>
    ek$-&O&*$E0X~53#5Qu
    ekaK~4@4{~b;[5Isc#]
    ekeDOK~ZN#pX~~p~eIk
    eki7~t|~x__~~A~p#WY
    eklXHVMjP~5s~iM~<~#
    ekn#[.(4UD<#'P)M/(7
    eko~F%pKm1S)-2#eg9N
    ekrpY3WfSN:#.%,K2G5
    eks;Vk~~~:n~#A~~b/i
    ektp~(~~~Vo#+?8~><j
    eku~k#iDf~LIe.B^~(G
    el$>09#702$69@7>:7(
    elaP?WFP4PT7YAKV~#]
    elbXz#_h^L}C~B_~Myy
    eld<o0emc#~j~bo~HU~
    ele>]FB@5=BTN=B#0G<
    elf#K?ZTW'~EPEYq~z1
    eli:TK9?A,Kk406Q#<H
    elk~~X~~~,~}c#%~em~
    ell7+/@#XND*3Pah:b7
    elm@M(EO#>~;ND#~<~i
    eln~s1z~ud~8~0#~~j~
    elo3.a;=-ZZz`%7#y2$
    elp1A<RRMIXVU1{YdY#
    elsD6FpweG$5#O@~~~~
    eltJc#MC]C~.$Vp~:~~
    elufH]vf|nz~~3[>~#~
    elv6~N5dVY~<#tZd~~{
    ely#~~~~j~~~~~I~~~~
    em$<j2g],;F48'*AKM#
    ema0?3()0(#:FDFIS);
    emb:@[C>NSH}~w~m~#~
    emdHM#XXV$NLYkyTOZ~
    eme9#<;6J.810]F0(Fm
    emi=7M@0PTV[aC?S#.~
    eml~~X~~~y~bW~^~#~~
    emmY?H~4~/&=#u~~:~~
    emnR~Kng~~~YL,#*=y~
    emo)NC#'/BB?P:<4~C.
    emp9-:#'4E(4<cn5c>_
    ems#R.U~hF`9;TU~I~~
    emu]|`d]lc]`^;H#~&W
    en$<N&>lt#9'*NIw,[8
    ena?DP5B4TAF[D.XY#>
    enb?b+`YcBq;YC>~Pn#
    enc#,j%E'`+~c/6Sz4)
    end*3/0()4A8#@TI2.&
    ene3_=+*LO5I6<;-#86
    enf7&*,Q3~42#H~~~^`
    eng^wpd`tmmty~~ju#~
    enhb~To~.`~,#~Xb~~~
    enicjxb^utT~~#WF9g~
    enjM~xg~k~|~~}~~~#~
    enkb~.~~w'~'/1#~L4v
    enlZk_M~~mOYX~xn#~~
    enml~fn~~b~~~~~~#~~
    enn@7,bBY]s5/#:sad/
    enoDYc;8:NZ5~B#}jNF
    enr4#@*:5=A~_ANP~pd
    ens&+)-.%.1#,;8'B1'
    ent.#O,&%M*ED9G$pE0
    enuG58M4PZW_,M55~#:
    envB#Z7U%H*yKV~q~c~
    enylz~~~~~?B}Z3}j#6
    enz~~JS#~[^~~`WAH~~
    ené~z~i~Y~~~~~#~~~~
    ení~~~~~~~~~~~#~~~~
    ený~~~~~~~~~~~#~~~~
    enț~~~~~~~~~~~~#~~~
    eo$YHZ/=6~BPYTzQ3G#
    eor7o&<6:6K5-E:71#~
    ep$.96@=C#JKA3gJA?5
    epa=I8,'.&-'#AO43&~
    epe7ER1J+1,mOQb=~#(
    epi:Y@7'P~fT~#;77Bt
    epl#:2R;^AS~FH8/~Yu
    epoDBKF;6dF=8A0@#D#
    epr7'.3;/;0(#$3@~J~
    ept-#(0ZJ;-(4?G&~o=
    epuJ#1=<AHA~~9V2~:y
    equ#&%$$&&'7h4,h./.
    er$)%.9?241)#<>D5A%
    eraC?W345R3#W0>8l3S
    erbRO5LTY7jG_DLRw#>
    ercB2o8#7e1}~;I/HDI
    erdo`B=TB#e~{=f_=G~
    ere6h89*4-<W#G?(0EP
    erf)-'.5-B+=3,D#VC?
    erg:C#:4,%COk<-3J'~
    erhN~(~~~5~,Agb~4#~
    eriNsbL>FUDJQaN4#=E
    erj~~xr~~~v~~p~~~#~
    erkj~5~z~&~*ZCZ~B#~
    erlHd3<@fJtJHMSl#'0
    erm9%@%)%8#UQ58$>6C
    ern=>4>A;MB42>1=c?#
    eroMEi#)<MMMv$&@~R~
    erpA*?;??3M_~#;Hj*>
    err4&9#&&L4rx9N~Wb~
    ers#,.74;),:@0;5H30
    ert9+#,4113RKD7B_)B
    eru~])ekpJdq_1.#~#~
    erv5/I33,6(;FP1-h@#
    erwZ~4~~~6~~~#~~~z~
    ery*k~klon~~~#8jrm~
    erz~~7[T~A~~~#/r~~~
    erá~~~1~2~~~~~#~~~~
    erä~~#~~~~~A~~~~~~v
    eré~~~s~~~~~~~#~~~~
    erí~~~#~B~3~~~^~~~~
    es$(#1,[/4)>*EIRM;*
    esa~~R>EQ~Rm~VS/8#~
    escEH#))*$/|}DG&geL
    ese;t#@)<HB4AJ69J+1
    esic~lXMz~yslP^T#>~
    eskS~R~`j_x%#7#m2&/
    eslz~ir~_1~*HF#~@~~
    esmX~dm~0~Q~]V#~+.~
    esnV~~~~|~~~~<#~DO~
    esoGR4/6G<JPN#*C~1~
    esp;5A&.%9)@GD,#f@~
    ess4;9s&7EE#9Qh^~Q9
    est=?84.7%55:,,#;M4
    esuUkPQ_QHO2D8?3e#~
    esy;YQkDjJrH(&5XGA#
    esz~~~~~~~~~~#~~~~~
    et$6,4MZP&8'#;=AL5.
    eta>MH$6#?#AO2H&Q#,
    etc?>N>]Bd?a_?fC~e#
    ete0R/&70201KA#$B+C
    eth#M3?_ECPSSBH@~M$
    etiAY[DE;gExvgCR#-~
    etk~~~t~~~~nx54~#S~
    etlv^wg~h~~r~4]~#~~
    etm~pvd~t~b~~bu~#o~
    etndUd`~zn~dT$#~GO4
    etoeFk1C#SFPF2=4~FL
    etrIG.#54O,UK13+Xs~
    ets/%HG]E>#/CI~vFf~
    ettE6Ig#iI~CIhMvO~~
    etu/CNGM1mmVO%7#~46
    etv~~b~~~~~q#~^~~~~
    etw%[;WdVCRrm5vH~M#
    etyB|hx~~~~QO#G~~~~
    etzo~#Y~|X~~~~c~~~~
    eu$sbcec+~#~~^gEe~~
    eue;s#OB~~t|y>d~M~{
    eur2#U>3X:YD8DRh_M.
    eus-QECS#k?yv5$~K~y
    eutAA,#5C*i,~.P/T?~
    ev$`,1DJJUP0#'GI>5(
    evaC@8##/,&(8PE&6#~
    eve#;2=8)(<-*6O7F1)
    evi123&+*A$DK#:.%3.
    evoB9$+$>(#`ko>'~2~
    evr~#q~r~N~`~oLG-~~
    ew$#/Y:1@P7~~KF*~H2
    ewaCTB783??)~A,D~#.
    eweA=.BQ7#7~~P~~~Hz
    ewiHB/CDC;A4#7,0~[1
    ewn~B~^~dq~~w#~~|~s
    ex$FN>H#K/M@~)GT#?~
    exa#./,9*.26#>A5~;0
    exc#3R.G/51~~4a,~D~
    exe<6;V>-H&#M:N/~9~
    exi=6*1?4>5;=?#,/8-
    exp,2;*46,4:#996~,(
    ext66.008.7/--45#+*
    ey$#4((',2557-'<]50
    eyeAMD4J?.0=6IA%#L6
    eyiy^]~~~~~~~~~~#~}
    ez$D#~3~3~~~~;W~,~~
    eza~~T#~,uyyuEA:~~s
    eze5~6{{9#442LL,a/%
    ezi~~'~#~C}|xLDJ1~v
    eçeN~NNN~NWNNNNN#NN
    eçiV~VVV~V~VVVVV#VV
    ečn^^^^^^^^^^^#^^^^
    eğifffffffffffff#ff
    eślYYYYYYYYYY#YYYYY
    eştffffffffffff#1ff
    ețicccccccccccc#ccc
    fa$dSi>.5W#U~-;~:~~
    fabTX^/9<#-GR7F5KA{
    fac,/@849)7jK:I#~VL
    fai+#SMSM9Ob_HXWMB>
    fal@W(,H07/).C1^A8#
    fam&/D#,--$5F8~2~Bp
    fan=9-0.IM4@2)#LRP~
    far3~<Q$H~3+2QED#a~
    fas.S1;63;8#%8JE?$}
    fatABbF)=GI($7<<V/#
    fau:#JNakEs~~GBq~,~
    faz~~~9j(~~~~XtR#~~
    fe$#4(99QEk~~BJg~~[
    fec@#~+b_38~~kg5~~{
    feh~~#y~~~~~~~~~~~h
    feie~Asr#9K~~k~~~Xf
    felVvFHPHb~#WTG9Mn{
    fenNF#MPSKKEV;cl,bo
    fer.58)'$#%1211#1#)
    fes5T,;*Q_JPR*#_39a
    fetK-_c#8~3eYLEr$Lg
    ff$AP=,O,>HXH&L#~D<
    ffe'4%9,5$7+#L-6~38
    ffi2-L9/<3#3-H8I)%&
    fi$RmRnQdVHL5@L&#63
    fiaI#n2,%~+~~/CF~~t
    fic4%h#(#/(WKB8/e^A
    fie#(;8RS)`)_;=&~7@
    fig5=&7721,(#/<+:#0
    fik~~@~~~~~<?*+~#'~
    fil/?983A2I$'4<X<D#
    fin,+#+'.%0*4-+C3@<
    fir0[DIRDMOl6C#@~3@
    fisK[/c6L=w:2OUo2#5
    fitB`]RTQt#~~V_x~<I
    fix:5/IY53>D~?TF~D#
    fiș~~~~~~~~~~~~#~~~
    fla2:=8628F5+'0-'#(
    fle794-6.2*#%H>7$/u
    fli7<->4:*6H^2+5H9#
    flo##<)-3%Jla*3:~9b
    flu;,4,',[#~~Q92~~j
    fo$g8?#:7&UY~2Z@0C'
    folAl&lVfQ~hwQw#~X~
    font#OD*9j-c~<9],T~
    for)4/,-+3*&#*+4,(+
    fou9,]Le]#HOq^/WEK4
    fra<+/%''0#8#-*'2(>
    fre26285024S9>C-#/#
    fri(R(051~N##79~~~~
    fro#AIM5K&<Xt-(EF73
    frå~~~~~~~~#~~~~~~~
    fs$%&2%&'+%$K**(#($
    ft$63&553#1EL0DI*@9
    ftaq~kj~h~a:~e~~8#~
    fte*O5_ZWV~#%Xi~~~~
    ftpQ4wDCDX+KI8?65;#
    ftw:3U'''28``;#$BPK
    ful#K[`_]=Y2.S}V2Fs
    fun@P&0.(%$%&)$);#%
    fusE#iNHH_D{~]~N~eu
    förgg%ggggg#ggggggg
    før_________#______
    fühTT#TTTTTTTTTTTTT
    fürRR#RRRRRRRRRRRRR
    ga$h[n//7P8#h/Q:E@O
    gabfm#b_m~o~i]^Y~d~
    gadb~~-~%~#L~4~~~p~
    gai#IpeoYhG~~cb~~-~
    gal0#HF3BnV~IA1D*?~
    gam+:95#$~/H&-:9~1s
    gan;R0>@?1OC#9#S4'A
    gar7,C/;0B2(UEF4#P~
    gas6n9#8'<N0~?8~~/t
    gat)'?E)A=$Sj>C#~8D
    ge$,%E@;BJ6H/8E7n;#
    gebt~+~}~#~~~c~~~~~
    ged#]GKHZ1~~{7AC`E=
    geec~Qo~~#~~oK~~~~z
    gef|m#ou~w~Jpb~~~~{
    geg~~&f:~#0~~~~~~~~
    gehp~#p~~7~~B`~~~~{
    gelczG[Zj9tHAYN~#:~
    gemU@Nmc#IgLdZ1o~(R
    gen@T/&-670#61%0A;;
    geo.]B(,0ZJ[d(#;~I~
    ger49<4-#K?-$760%:=
    ges*-0/7C@#QB7H/aX0
    get.+N8*>M@38#FB:&8
    gev~d~~`~#~~mn~~~i~
    gewo~#~~~0~~~~O~~~z
    geç~~~~~~~~~~~~~#~~
    gga[~N4~v~~#~^Cox)g
    gge-.-7=0#$L#9>(~m-
    ggiGQNa&5gY~~;~|#St
    ggu~~|~~{~[~~p~t|#l
    ghedwLP1Z-~##jbefU}
    ghi}dgY3b~~~~_~#`:'
    ght$(1/F)2#Rm+.?`XX
    gi$`]we9^~AE_%~O+#~
    giaJ~zK+:~C~~XYP~*#
    gibL]#G]`YDT~ac~+wh
    gic?=dFWATDad>#<~t]
    gidV(8(N#;?~~CZ^;A~
    gieXC#G]lCfTI'$N~~~
    gilNiJG[Sfc5i^Si#@v
    gin.>A5H6#<OPBP)Q8{
    gioL>J@#=YWvr^U=~c~
    girH>g6H5~#~~8w~-:~
    gis9(0,J10*'#]F7#B~
    git1'>*>)8(#_?8_6<b
    giuu~|m#Z~7d~`n9~~~
    giv;~~~~~~~2#~~~~~~
    gka`z~mr`~`}#y```$`
    gki`#pm%`~`}u6```6`
    glaC?I8zQ9ANlMFm#Fv
    gle5:9Hd@a6R#Go=~@t
    gliGH4M#CGb'PN2)~;-
    glo?-R-[-#Fj~89a~/i
    gme1*50M34#%>,3'~+d
    gna6.-(#;0%*m-@~~ZV
    gne/#*MFVVJL'P8c~Z~
    gni-;2.,#J+&*%I~?A~
    gno0/.#%#'0:E)$$&3<
    gnuUTLKXD1>98Q:()5#
    go$@JZ';.WW~M#Y8~XP
    godL~~~ovp~B#N~~~X~
    golDI<W#O~~~~WB,~K~
    gonM>R[5aN#9~rVP;/~
    gorS3?QTC/>,:a<0#Bc
    gosY~R+J#~~~~OL~~G~
    got1]#QqR~C)~Sf~~$~
    gra),8)&&3%&%*$##$<
    gre#+*-.41;;C?/>J:0
    gri7N#(/;'D8G_15~+y
    gro7-<EBN#e|v:S_~J-
    gruYr/=@9N8025M5(<#
    gs$#-D(:%9&Tf+:$$Y)
    gsp~~;~$~Nu#(9cjj~W
    gss~#.~z~-u'3~bij~V
    gstC;)72?&?8*<#ppb]
    gt$~S%~Y~$~#'K|~e~{
    gteY#.-8&45|36hyP3g
    gua,Jb1#:iHi~CK~~[Z
    gue1#[3%3~2nhlC~~~~
    gui26U-#0P'=E[?`ToO
    gulLJTW~O<gt{NQI#[i
    gumK4:Jo;#oQT2>K~T~
    gun`n,9~>k=~~ge~.#j
    gur7:;?D:58%#C=$k?S
    gutA~#tg~~(:~Y)~~d~
    görggrggggg#gggg.gg
    günTT4zTiT~TTTTT#TT
    ha$pU`0##P$<X22/*fQ
    habQ10#j7~'~~iQ~=g~
    hac_>T#b~i~hX9V~Z}~
    had4[PBU#7`I~:5~~9~
    hafz~#~~~q~X~~~~U~~
    haiO6nf-g~m~bo{9~~#
    hakd~b^WO)~S~GJ~#>~
    halEa#MQo0yj`?+B2:~
    hamH7MCK#~{Y~.>~~I%
    han58:L2I(;#C8H9D,F
    hap3@raTl#l~~]J~~5~
    harA6HB9>I`1#E?/N;g
    has,H;+F/qP=1+Q(L#~
    hat#a=VKT_cfkD/M'/e
    haueG0cgz~#~~~Q~~~+
    hav)~~~l8~1^#S;~Z~~
    hay~~~A~~~~~~~~WT~#
    hcp11)6,(7$$#zH$#$#
    he$.5<@#DH?oy?N_[@>
    hea,J^JTLK~~~$W,J#G
    hecUIu9`#aJq~Dfj~:C
    hed^Z~xs~Zk~#h~~Eus
    heeQhxXjW#AdkTn`~<~
    hei@h#DZ&$~~~XL'~~~
    helF<F&53:-)2&9,~#3
    hemC8WMdQ`28~0#<.D~
    hen@M#K^KaWd7MI~Q2~
    her4/5)I8A3V>B@Q#7A
    hes.(:6S'R=qK;/=#A@
    hetws~nFi2o#~Z;)yo~
    hi${z{_9^~#~~GkR~>3
    hiax~hj#9~~~~RN2~~Q
    hic#j3BQ1qI~/89H~~q
    hieZ#6[:D1aADQHfXg~
    hil7L1<I?*k`I?-O#3~
    himH~MxgS~]~KZQ#~}~
    hin$?#?@8=s1*ETwK)~
    hipJngP~9s=R#<^;(Q~
    hirSxGrhW~di~aY~c#~
    his(:F-E.Q/.-&#HPV|
    hitOWTgYdO~#~=-<~G~
    hivgPY#S^TeVXeIA~r~
    hiệ~~~~~~~~~~~~~~~#
    hkaz~bWzx~yhh~lhh#h
    hl$~s-&{#fb^MDBM~v^
    hla~v:D&midaP6&P#ya
    hle$+)3#*jfbQ+(Q$9b
    hli?[GI]E20)cQWc5#s
    hme'1#J;K~jyyO~~~rj
    hne@X#CEM~(mjI6~Se$
    hni5%6~Q~*r1w*B#b~{
    ho$GLb30+U+~~Q#[~~&
    hodWFD~~~?~~~#,~~~~
    holGd8[Uadgp#ObN@f~
    hom;63#<,S+Z~-QG+8~
    hon59'5;=C>@~3[~%#N
    hoo9XQk_p#R~am~~~P~
    hopNPNOMrU~#]eH~7j~
    hor8'8.N)J#f~IO<6E~
    hosA>E6>6U<AKLd=~#~
    hot0:*J:E_PD~21#v$~
    hou)6jbYN#~~~eJQ~~~
    hov~~~zk~~~#$~?~~~~
    how?KTYY]PJ=R2~#>=b
    hr$NI(.3:QupxBw#xyb
    hra=U]GFOR~{~>#~~~m
    hre/#)'%).9~~=~6-2x
    hri@F=DGA#??~?[~0H{
    hro2;rDK:Y,'#4?-9,&
    hrt~H#z|u~lgog~qopX
    ht$#:&<.;1B<C@D6cHF
    hteD~*U_q#~Z~]<~?~~
    htiU~3de~<~~~p3~#H~
    htmJ&i-2)W*03#c2B*@
    httG*o(,&D#%%.V%/$&
    hu$~rsr~x~~~[3#~~?C
    hubNNI4ALb7M]3R1#+~
    hum3<J-B#c.vkeT/<x~
    hun7K#Q=L/-LLF}*~<;
    hur3*D:,7U6#2WU~'Ho
    hus%~CA.~d~5,QJv~#~
    hvih8Mj[k[f[#VF[[g[
    hy$+^K.-+i0;H547#3%
    hybnUN~~~AB-)(#%~:u
    hànccccccc~ccccccc#
    hângCjgggggggggg~g#
    hänYY#YYYYY2YYhYYYY
    hål````````#~``````
    hångggggggg~#gggggg
    hông~mgggggggggggg#
    hư$RRRRRRRRRRRRRRR#
    hầnfffffffffffffff#
    hể$hhhhhhhhhhhhhhh#
    hệ$ggggggggggggggg#
    hốn```````````````#
    ia$AZG(*%4#05#3'O92
    iab;$#@No)L=7t]?~O~
    iacS^H9-m~I~~0#Z~{~
    iadbjn(w#~B~~-O~~Z~
    iagC#+GBG$YF@?JF~S~
    iak~}a~~~~~~~E3~~#~
    ial#(*5>75497F5,V?a
    iam@~B>#0g9m`B<wQR~
    ian9=:LHO3I--N4F#4+
    iap~~{~^~~~l~~pv~#~
    iar@jI(+1~#~~?Y.~M~
    iasG7*#?&~vB4;;E~'~
    iat#-=N&R@1EPF5,~D~
    iał~~~~~~~~~~#~~~~~
    ib$W12CI87Dd~#XJFJ~
    ibaav[FWZ~M~~GS~4#H
    ibe.c#3825D<+G:3S/9
    ibiBO_=)6CGKIPI(#QN
    ibl+#D+cIL%1;2C_~o~
    ibr/2:#%<F,P~?APAA5
    ibu77AA<+'4%#V,1a+=
    ic$1HebdaF8C26D=V2#
    ica03v'+#8%ZDPo2J/9
    ice;GePDW2f'#N<8M39
    ichR3#UL{;~vxC>{noS
    iciOM~?E?K9PFWL=#jk
    ickDwMxvw^~%~S#^oX~
    ico[Fd$#$LmoVLdp~51
    icrAARKJB376#C`H0$2
    ics/c~mhlf&]~h~j~X#
    ict#0W<[R*?~~>3F~<5
    icu+)k:.4~4~~NS9~#1
    icz~~~~~~~~~~#|~~~~
    ică~~~~~~~~~~~~#~~~
    id$6.8YI].G79;U1EA#
    idaO`c$7#j24~NZL_#`
    ide#(#<'@.,4'49(-42
    idiRZMV=W4HDXZDQ#Q`
    idot~^%<#~+I~CZ~~_~
    idsCO@wksHZ0#A-e~|8
    iduED1E0YF==7F1*~#~
    ie$I75Y9@)C[9)#&HX~
    iebe~#_~~G~~~Le~{~i
    iecB{dYF~~~~~0o#~~s
    ied#p3A*'8f~c6A_~6z
    ief0~4~~~#~~Nx~Vx~f
    iege~*(#~V~~~0P~u~c
    iej~~nC~~~~~~#~~{~i
    iek~~~~~~8~c~Dw~~#{
    ielB@<VJHRg$#DSq70~
    iemmYO#-6RH`U#-r~Pm
    ien82G#1&L,E>K9T0)-
    ierJ-07<ESq#-JK3(E2
    ies(N?WEN<#nePjkBQ1
    iet4XJ<#'$&3&7/6~&*
    ieuj#q~r[3-~~hN~~~u
    iew.lkl{:pW~~<D~~1#
    iez~&d%L|&~~~#FE^pK
    ież~~~~~~~~~~#~~dvQ
    if$-7ZahfR~{]1_~/#*
    ife3~+32+~&T[CB#~Ri
    iff0.#O6U8mB~.sO~fn
    ifi3*7$%##%('D'%F0)
    ifr~v~QP~~EC~~1]#~w
    iftAr3djiL~)#:FhFtn
    ig$IO)RXP&V+#7_{~x>
    igaFHa71+|7#^=;?.+:
    igeRK#FIG#L?*H9u~i~
    igh#Xf^O`Pg@EE9^~_*
    igi52B-#'(0]_..A~Qx
    igl~{iM#k~~~~cnu~~~
    ign6#K269I6d]42P?^=
    igoo~~+J#~~x~SAp~i3
    igr79X81;J4Hi3#Ix+l
    igt~]4|c~H~#.Y~~~~~
    iguD@M5F9T,FC>>#I%5
    ih$yhz;ojkZ~x:PtB#Z
    ihaKn~rupqa]~ZU#4/a
    ii$,'2'),$/*<&#'9k*
    iil~~v~~~~mu~~~9#~u
    ij$EX#~'~>ZQQ*9~~~Q
    ija;h_4D6~.aa*DS~#a
    ijdiIc~Wo#KAA~,~u~A
    ijk#^H~m~*aVVa~~~~V
    ijneE*~Tk#G==BK|q~=
    ik$TF()-J.E76)1z#,v
    ika`Q.DA9s~0b05~O#~
    ike#=;E1Q4~EUwuBh]A
    ikiJ4s3E+~#ptL~&JL'
    ikkw~x~@VBPj#~~~d|~
    iklmGw~~~~~d6~O{#}w
    ikooj8I~{~xcZ0#q~Bm
    iksb#Z<GnCkL2@~d;:`
    ikt~uG~~~,~#W]V}:~x
    iku~`@q~r~o~^##h~2d
    il$=5<:,55:G(4,;S3#
    ila?Le4>8s6Vt<2N{#U
    ild7R#DSFCZ4=RV~-P-
    ile.;-<)C2S6=3J#&R)
    ilfv~4~~~~~|#q~~~~~
    ilg}}s~~~~~~*A~~#~~
    ili@*B/206#dl>91.)?
    ilk^~~~~~~~'/-X~?#~
    ill/4<9HD3>#;M[vcgM
    ilmT~OXCAnJk{Hc~#`~
    iln~~[~~iU~LC##d~F~
    iloMGH>H;dYae)#'wZ~
    ils@7:Dn;#<<.F~Vg`~
    ilt-8#0>*(*3I1Rd[98
    ilu?~:?,A~~~~0#@~C|
    ily#UpPgY~p~~;$~Vs4
    im$A_2bo?M?RG'7Q-9#
    ima8384/6.:./EA42#?
    imbN_fF>?~O~~g~#~3~
    ime)*-0.+'))/77-EK#
    imi1*7#01A+F~,..#CD
    iml}~h~~~~~?~oU~#~~
    immEK#zB~u[H~Xj~~~~
    imoRWY(#+~H~~@+~~M~
    imp##:&'%+#%%8A#~*;
    imu@ALOIR:R6#G-?X&~
    in$<@5IBW=JLQBKD'7#
    inaH9D$)'@#FQ012WC`
    inc2.b$$#G$`{I>2AL~
    indC24?=62?K#BN9-AH
    ine6-#>5D?=KD>@2,OG
    inf>(-),'+'01#,+W4B
    ing#T=HFL'J(-GV_m/A
    inhkkAs~1To~~~~~~~#
    iniM9F847N8IQ.C7#1P
    ink6:0KT9>m13/3X~#Y
    inl>Q+QN^8_#]YMa%Y~
    innO~4ZU~Ag#~$/~`H~
    ino_F[*#@^fO~@#jzVc
    ins<7:??9?1'#;,([8I
    int2#8'+(5#1>,;%`.4
    inuR7LBD>M;G@106IE#
    inv;0S*)/#<<UH>=~r~
    inyl~~~~~~z~~>(~~#~
    inz~~#~Z[Q~~~gYB~~~
    io$leS&'#Bw~~:EN~IE
    ion%$%3.:'%$#52).,'
    iorHNK=4172<L5#-3&~
    iosjtl3a/XViWHLF#65
    iotOA-<H6/@<~#)?~0|
    iow~~~~~~~~~~#~~~~~
    ip$0979H<+:82.F=#6#
    ipaD:A4)'P+;PG:#~#~
    ipe;7;I'30R4=0GU~#1
    ipi=j<.#EX2~~68D7-~
    ipl%37342G:D>Q4?#m~
    ipon~^&*.~Y~~K#t~h~
    ips%I*AEB',,&0G'?#~
    ipt5,-3H13*#2>F,6I3
    ipuD;IBY0;#8;B-#~/~
    ipvB=2=O?6<8#<Q>@F~
    iqu&#1$%$C#hh=7hh3h
    ir$=2<-f0.#<~B`R&<N
    iraF@H9,#c;MZ==jh-6
    irc;FCB:E:N@J#^HwT&
    irdL~#~~~k~dd]p~Iw~
    ire0(G:+;-=/=L@#^<5
    iriMd^R:[~P@OKaH-#A
    irkj~4~`~~~~#h_~II~
    irlO~l>E~~~~~#~~5~~
    irmRjHV[Zc[Y#G';=HD
    iroMG^bE-OqLTJ#H~g=
    irs#JA1Bi4u~~3VR;{u
    irt/G6><<38#436KY3~
    is$%2>=Z'#/C3@BNb,@
    isaK)[@F5HO3i#m~%&~
    iscHa#@,?$6fjQU0`w6
    ise3#/AHT5c43KFGD4@
    ish#yQ`gk]eWeX]g~e0
    isiGED><XUF~`Ivf(#~
    iskVsj}}~~~&#C6qCJC
    ism8P?#)ARDKfM2WbS~
    isoE?Z70CDCLJGAFYL#
    ispLBH3*7g-~kkE#dv:
    iss1##W(&',*.QVjUh@
    ist39.'..9(.43&#%6(
    isu]fBY*WcV~q#5~~F~
    isy|~2~~~~~~~#H~E~~
    isz~~y~~~~~~~#~~~~~
    isé~#~~~y~~~~~~~~~~
    it$0+*NEU(?D-2#386$
    itaMN]'%$l&V~;O,)#~
    ite3((1>4'B#&*2%(29
    ith#RS_fZV~v~Fv~UzB
    iti77D:=>:P*#PK;<FD
    itl^~a}{wSpFvQe~#p~
    itoSni'(#{T~~47P~LA
    itrsS[JRRQSZHA^Y~P#
    its#.#;w@%/9gAr~@t~
    ittD]2k7}p~#W[~~T~O
    ituO=J5@<^ERLI@Jk#:
    itx~~~~~~~#~~~~~~~~
    ity#NPVaVkcah*D{TQE
    itzr~H~~oz#~mQz~~~Q
    ità~~~~#~~h~~~~~~~~
    ité~#~~~d~~~~~C~~~~
    ită~~~~~~~~~~~~#~~~
    iu$j~z~A%~*~~#X@c~|
    iunk~]?4T~~~~~Z#^4w
    ius#G)><UF8~~T#~`Gx
    iv$fZ'oq~~~05&8#~i5
    ivaE5@+20B#5~>C9145
    ive#*1F3?$38#)X01)'
    ivi18#6)B/0=H;@3**A
    ivn~~r~~~~~:M~#~~~}
    ivovr~$4#~~j~~2~~~~
    ivs~~Ew}~~r##P~~~Yp
    iwaGH6NS~rssc5kcc#c
    ix$)0.(%A*2)%,A-#$#
    ixaz`eX~#OA;~A~5~~~
    ixe.#/SHC<)O~C=5~G~
    iye^]#2XZQ[QQcQQ*^Q
    iyo[Z9aVXOYOOaOO#[O
    iz$~^TP~C~xhWNX~#~{
    iza:Ss#~%N'tdC7&uT#
    ize($8[tO#~scFPLYO~
    iziS~*~.sj~*d~S]:#~
    izoJ,SMhW6jZJ'#Lq~n
    izzheg~#~~>kZJ~~~f~
    içeLLLLL~LVLLLLL#LL
    içi_____~_i_____#__
    iênggggg#ggggggggg%
    ió$hhhghzh#hh~~hhhh
    iónggg#gyg~ggo&gggg
    ią$PPPPPPPPPP#PPPPP
    ić$hhhhhhhhhh#hhhhh
    ię$RRRRRRRRRR#RRRRR
    ięcIIIIIIIIII#IIIII
    iğiccccccccccccc#cc
    ił$UUUUUUUUUU#UUUUU
    iş$DDDDDDDDDDDDv#DD
    işicccccccccccc#=cc
    işlGGGGGGGGGGGGy#GG
    iştMMMMMMMMMMMM~#MM
    iși^^^^^^^^^^^^#^^^
    ițihhhhhhhhhhhh#hhh
    iếnSSSSSSSSSSSSSSS#
    iếtUUUUUUUUUUUUUUU#
    iềuccccccccccccccc#
    iệnRRRRRRRRRRRRRRR#
    ja$c~4/G#A'%~-m+9>|
    jac*#?J#JNRoy7x~.~q
    jadb0~3L6~5IoJG~~#f
    jak~~m~]~~~~~7#~~U~
    jal~ZrY~~~~~o>O~~#f
    jam#$<A5/~_s,Mv$2K+
    jan>GM<=GC80#N``~J&
    jar<HT#I8$,,tWZ-('k
    jde^^acjf+^7#e%^^^^
    je$~[ZAhI#~6<*+/8~~
    jec(Ke3@U@#~}g~Q~e#
    jed~|#~]~~~~~92~:ox
    jej~~~~k~~~~~5#~~0R
    jek~~8~~~~~#=_[~~=t
    jelm~p~~~b~~_~t#U(~
    jem~~@.~n~~l6C5~~#l
    jenHv,F4aAbC,`/L&#i
    jerB~X<5W~?##vz~~Cy
    jesC~ZBHS;UcH.[Z#cw
    jetZ%L@W#{~~`~X~~~~
    ji$[~nm~~~|x}#<9;Q~
    jikeY~~~~~yty~~~D#|
    jin~oSQ=pub]b~*%#ae
    jk${^3X_X#XXnVYXXXX
    jkerTYOVO#OOeW~OOOO
    jn$igMbbb#b~b~vbbbb
    jo$~~j#U4__~~_]~W~W
    jorDcY<ZGQ#&0eh&`<`
    jouJ#:{QX2aL~tQ~c@c
    jteftvfff5f~fM#ffff
    jud8_LX82~*#~}~WVhV
    junB~'(N$~#b~@G=WWW
    jus/#U;~?V?M,`~Qe~e
    jí$^^^l^^^^^^^#^^^^
    jícKKKXKKKKKKK#KKKK
    ją$RRRRRRRRRR#RRRRR
    jąc]]]]]]]]]]#]]]]]
    ję$aaaaaaaaaa#aaaaa
    jšíggggggggggl#gggg
    ka$[9V+/(~@%k#%dC>~
    kab=yFG~w~bQ#XZH5c}
    kac~Jvv~u~_~~#9F~~{
    kad~#V*~HYl>TS^S=_~
    kag(:~PYNm,~~~~x~~#
    kalkE8Xa~E~>#PEg9W~
    kamCI,7/u~_`~*#F5K{
    kanYQ.NSI*~:+RYpT#~
    kapcH5C/9Cg#7K8N5R~
    karNOH80:>8HsRV#3YZ
    kasL0=4~1~c7_>eJ9#~
    katF5#D1.~k-[/2R'6~
    kay>z]y7x~c~i~~I#~~
    kazo}~?AB~f~~)#M~~~
    kdy~~~~~~~~~~~#~~~x
    ke$'=<35=44I$#95Y;,
    ked#VmjYV~>S;;f&h=+
    kei~~#fX`~~~~O~~~~~
    kelDS?H3Z#~24ER~=4~
    kem~~~]~{~_~ug#F]@~
    kenEX*<<=#_37JS/.M~
    ker5395(':$--027f9#
    kes&pO*#+~}z;G<u$6w
    ketJ'=AF5CC&DOG~#0~
    key:&Y)>4p&~t3_#Yj%
    khi~Nn`GH~pz{~~mZ#8
    khôlv}|gn~[fgt~XG~#
    ki$QRF260`&VU#9%(.U
    kicM~_~~~~~#~:O{r~~
    kieX6*KUN1~~o#J~~~~
    kil<#5+0DGH-'M3~-Q~
    kimNaS:F,~#~~>S~OWb
    kin#A429<'G4=n/6H.J
    kirT<2S#R~~~~~[y(/~
    kitBBR@4)~$,#rd~0+~
    kkeGG;rPp$;~#m~h~~h
    klaOT0~BK+o#/'*k-,r
    kle,X2<?O#t~58Co$~v
    kli9;5$&&S(2<;A#G&-
    kloC#J;~9OgEl><b~Fi
    kluJx<~58~f-#=Yb~9i
    knad77DJK~i#/DV}IPX
    kniU~K@@N;l(#,04%:[
    kno#)01,11*tYF=(0Ud
    ko$5#nE3<~)~~9?P~TP
    kod)o2p1i~J-*1G5#55
    kolT~5~B}=`QS80J#AJ
    kom~~(~~~%l#)<FV>(V
    kon+~,>IHZn,&82X'#X
    kopJ%D.I9#iCHRVSL~S
    kor>J@S4-9#21EUI;ZI
    kos#j9-id6EF]910~40
    kou1A~{ys~U~~~#@~~@
    kovE~~;(#~^~~~+H~~H
    kow>~v29@~]~~#~G~~G
    kra+///#/55BJ>8Z+>Z
    kreJ#1pNj>eO3%ONMCN
    kri@~/FLz$u&.~J_+#_
    kro4MI:<*d#b~97X9;X
    kry6wJhFb~](#%4F~~F
    krá||~n~h~c~~~#L~~L
    ks$#,508.88WIQ=8jK@
    ksa~~'M~~~u&^/7z##p
    kserAIGDBK(O)U?%#,'
    ksi~>AE]Rk~V:426#&~
    kstPQDMBH#7?8=P~~H~
    kt$~A3Z~~#~6<P^{~~y
    ktaVC^y:~~pF~Zfj#]g
    kte~J;@~~3|@4_#v/Gs
    ktiD/)#@=Sy*(~9s2'q
    kto#@d?'&q#vu:O%~;&
    ktu~w3w{~~m72.0gY#e
    ktyzi~imp~_0~#QX~~V
    któ~|~{~~~r~~#~l~~j
    ktı~q~qux~g~~~~a#~_
    ku$~W~{~~~i~~##~~?h
    kujvi~aqq~M~~#8g~~M
    kulU~W~_~~oAP^Y~#~n
    kum~J4w~~~e(#GJ~U<d
    kunj~0>f_#u:2c~~~Au
    kup'*j+&#J6~~VU%~Pr
    kur1z,r<G~_Ff6Cx#8^
    kustg1.p5EK#3@.e~'K
    kutwjObsr~N#<D+hY#N
    kvarndrmsVv$%n#iVzV
    ky$%0&%#&$-g~%#ee+e
    ká$PPPPPPPPPPP#PPPP
    kärVV`VVVVV#VVfVVVV
    ké$`5`````````#```~
    kówffffffffff#~ffff
    köreeMeeeee#eeee@ee
    ký$ggggggggggg3ggg#
    kę$hhhhhhhhhh#hhhhh
    kłabbbbbbbbbb#bbbbb
    ků$ccccccccccc#cccc
    la$h)c)#8o)1u1+/LTN
    laa~~~~~~#~~~~~~~~~
    lab#.<3:>/AY~@=83H)
    lac,(@3P<O%U6#6C?Z1
    ladVc93c#D-?$<%~W~~
    lagJ6#WZK%~$,?~`~M~
    lahw~y~~~~~~~~X~~#~
    lai/.S]XOL{~~cl~~&#
    lakby_}~~C~[~HD~f#}
    lal}lYjfxb~~~1+-f#q
    lamLdG=F>p[~~8Js/#6
    lan12+<?8,B085GS#,8
    lap(*-QH;=/VE1*#~#c
    lar8PS>>3d49NKq+#b7
    las/<)#7+8X5F0*8V*C
    lat5>;ZAJ5F0#IG5jW,
    lauGy#p`g~Ks~ugl~nJ
    lavI=E8-5~?{%d#lJu/
    law#~Hn`Y~~~~%m~~Nu
    lay#CF^RD?oI:I}~&03
    lazD|V-#n~~~~1J~s~q
    laş~~~~~~~~~~~~~#~m
    lbae5PUDO9>#:4E<~/#
    lbe3~:,-63,eMh@O#I~
    lco.;PA;;7,#&MSZ*##
    lcu<9|D2Ma>~~r`#7~~
    ld$#,5869(OAI*,%~/G
    ldaT5;,-#c)0~M>~Z'9
    ldeH;3:A<5S4#E:~ACD
    ldiGUMC/C8M<NJT~#LB
    ldu~~6~~~~~~~Ti~#~~
    ldı~~~~~~~~~~~~x#~~
    le$.*;7%:88Z87:#EE(
    lea#JS/P=SMi~Et4vK'
    lebr~Ctqdv~~~d`~S#W
    lec7<I-X1A%wt#A,:]7
    led*t[`nY4u18L#~P`@
    leeY~CCop#~~yV~f~~~
    lefETJK86MHIO8EbTD#
    leg5{&*#.6&FN/B%}7~
    leh~~Z~~~~~~~~Q~~#Z
    leilq#yT92R~~ipR~~~
    lej~~~8~~~^~j#0~~~~
    lek~~V~s~K~7F(2~T#~
    lelMwMRODXIIDW3#`76
    lem;-<.=&9)0.#0<&3P
    lenHN%?>@#?4:C-f0?_
    leoH~O%A#~~~~TE~~~~
    lepL~_wYh`u~~#$~^&~
    lerTXBbaSRZ#(Xgx$MH
    les1&A*I1T#QBDHdq>6
    let49>(&&:3#/=0>E65
    leu|#@~}t/0~~~~2~~~
    lev5NQ3;#:C-#T>TP-9
    lex6=/=^#=.2~UKE~[~
    ley6mX/KC]{qmQQu#h8
    lez~Cn83P#~~~*%0~~|
    leş~~~~~~~~~~~~~#~~
    lež~~~~~~~~~~~#~~~~
    lf$#(AA735Oer(C8bH(
    lge6R#~0~#~~+^N~E~o
    lgij~~~X~i~~~0~~#~s
    lgo/2Z@7MD_Ph8)#o%t
    lgu~~r-~#~#~~~S~|~t
    lhaR~8<:-~~#E4=aa~a
    lho.ET1.6B#^~:9ee%e
    li$m}ty'y~L_~1#^3<z
    lia2@H-#3^<QIBW=s?~
    lib3.8#02S-Ts>=1^0,
    lic<I#3A4F4AZ9L2pe^
    lidIWa#T%OCkJ^*C=J~
    lie42#K=N@JRTPXY{MG
    lif#GUDFB^Ac~MHq?Y~
    ligNKOUfTIi%#rys~~~
    lih~~~~~~~~~~~~~v#~
    lij~~~~~~#~~~~~~~~~
    lik;~_~~~i~0O%5~(#~
    lil67K4G7[MA''#E$K~
    lim:2C):2J1nyF]#9`^
    lin,:7:<1(B4(3K0?-#
    lio:<A5#;XHC~AgZ~~~
    lip7GGLSJDPC=7O1a<#
    liqx#~rsf~>~~k~~~~~
    lir~[~oi~~Td~~~{#f~
    lis;#<BJ>@B:AEYIB4A
    lit8?MN?JH#DWPDC]Gz
    liv8UbYQ7~nG$o#Mo[~
    lizH~S*;+z~~~HL#ttf
    liş~~~~~~~~~~~~~#~~
    lk$02I*9.2$aWP{%-j#
    lka~~Z~aIW~G~DP~g#~
    lke@~7RB~(|0#kQ{0~~
    lkoh~)J~~cr#@$0q~~v
    ll$/I@B?.HC=r.9&~#-
    llaRLb*,PO41,HCM#UE
    lleB&0<>B#@9)@>79?6
    lli7@<J446#^4D)Z-S5
    llo/5P##,U-fm$-~qR~
    lls7]#Nt/Y,9pNd~~L8
    llt~~#~~~~~1~i~~~~~
    lluCN$Z>~TFkq&#~~~t
    lly#yxfmMl~~~IAGtM~
    lma=NF=WW#pUJ@a-,5'
    lmeUdD)&$~#DMXb:;~~
    ln$?=#.F9@~=~~~1~~`
    lne&=F/-/f#~~:~D~~f
    lni~~}~~~~~#B5W*~~^
    lny~~~~~~~~~~=~~~#g
    lní~~~~~~~~~~~#~~~R
    lně}}~}x~~w~~~#~~~G
    lo$img*#+~JfhH1kIuI
    loa/H;UXG9bkIKe4~+#
    lob=)#<;8+;O~5;^~;~
    loc9),@9+:#5G?e,AF8
    log@>7OCG=L#$:XU?27
    lok~~B~~~)~*$1W~;#~
    lomX~S]Pb.~g~SM~4#~
    lon+'<J;9JK92#KX'@~
    loo#HE]lX)~~~Ao~1~~
    lop-)D[ZU*KQT?No5B#
    lorX9MF@FV:P~`w#~~~
    los>^+#V3<9YPM@.JOI
    lot,47M?N(#PJ*Tp~N~
    louBCXfeVf&~~y#~~w~
    lovI~z~~~~~fM~#~~~~
    low#M@bdWA_X?%wc~V9
    lož~~~~~~~~~~~#~~~~
    lp$--F0@/,+7;#H$~,,
    ls$)$,,9*##Gj9~)Y+)
    lseIg`ZOMkQ2#^~_6T9
    lsk~~q~{~~~EU*#~~~~
    lso#~P-2#Hsq~JD~8Ok
    lstwyB]_c[~;:Z#~~~}
    lsy~}s~~~~~#/f~~~~m
    lt$1M.Za_+D&#7J?G00
    ltaK+X#(%;.BA73*_A~
    lte3+#79,/84864)Q*9
    lti.(@#,'+0356543-8
    lto7kl'#.I~~c0*D~~{
    ltraBoC&E~#ih1GlTm~
    ltsAXaek`O?CxN[~6E#
    lu$iGZb`s~is~&#42%~
    luaEF~E`O]C~~~wB~#~
    lubVhjbmW~~~~#A~~~~
    luc<PC)7BF#~~:J1~~~
    lud.WSI<I:].#<^ITr~
    lue#%:+@00BfBEj`~}<
    lug/q)#<)JO>~1s~dF9
    luipB~@F5-j~~i~#~I~
    luj~~~J~~~~~~4#~~~~
    lukb}U~s~2mg#US~2,=
    lulavi_CP~_~~cF#%g~
    lum(5A361'#8B7P>/&~
    lunLj#Q<GbJR~l`]3?~
    lup~K~x5~~#~~S>~dg~
    lur-9EfUm~MQ~ZMA/#~
    lus<#6<6>5G>4E]J^B~
    lut=CJWCSMU#2Ze~t~]
    luş~~~~~~~~~~~~~#~~
    lvaW3G<(@~D4=N4#~~~
    lve#B$*9-(k8=5=G~T~
    lvmQ>X[OVC0DDZ=7&*#
    ly$#02(**))r[,%$8'&
    là$2#=4$/f)ffffff,'
    ládIII~I~IIYII#III}
    lägPP?PPPqP#PPPPPPP
    läsKK-KKKkK#KKKKKKK
    læs_________#______
    lé$T/+eT>T#TTT(TTTe
    lém^7pT^#^x^^^<^^^n
    lí$KKKDK~K>KKK#KKKK
    lösee(eeeee#eime~ee
    lüm^^~^^^^^^^^^^#^^
    lý$hhhhhhhhhhh3hhh#
    lă$aaaaaaaaaaaa#aaw
    lı$KKKKKKKKKKKKK#KK
    lımBBBBBBBBBBBBB#BB
    lışHHHHHHHHHHHHH#HH
    ma$[TN*'#9'6P86=6)b
    maa~~~~~~#~~~~~~~`~
    mac21(,7E41iX#+MIP5
    mad1eR#C'p562D6~$e~
    mag163?-A-,UF+6#t@~
    mai:7HKJ8NWW^Fa.~J#
    majE*]yl~u2[~.#.~d~
    mak?xWfs~9vegGgt#=H
    mal4-$36A930*0#?*C~
    mamj~gZB>~[~~#?~$C~
    man)+/5,24-(%B00<.#
    mapO5CHIF#XK(9Yw~oK
    mar'%(#&,7$'6)0&8@=
    masDI=2F1^Q2:>NZ+#C
    mat-.-=1B0/$#1..G6D
    maxO0#OYQ9ab~C?S~~~
    may7|v.r{~~~~P~~#l0
    mazD~^e#(f~~~1,~)~~
    mb$UmZyxjb.E;SOG~w#
    mbaLbOK@NnfZ~C`59#?
    mbe#Q1ZCQ/~B[E~Z~7~
    mbiBG:/*98L)#B+8'L~
    mbl+#RXUU~B~~AK9~pw
    mboH51L==#a6J&3A~M~
    mbrL&8#59~:ZQWLX~~~
    mbu_sGjPQ~~~~E15~#s
    md$$,*-(*2#+(92(E##
    mdaaZVhZb+@@;qK:#?B
    me$++6=3??SQI6#53^7
    mec?~;=ICRE~~*#N~Zr
    med;|W=KQ_U#)QV8Ag?
    meeR~p~~~#~~~m~~~~~
    mei~^#~~2TS~~jtG~~~
    mek~~~~~~~~avTa~#w~
    melJt3_VA9~>2NT&#3~
    memMYeYQN~S}hBHI[#?
    men4',&(%+#8813,G'.
    mer3I+.5=09#&)PCS6>
    mes*+BI41K)G=AV;#G-
    met<>EB5H.7$#,:7CU9
    meyz~y{~~h~~~o~g#~>
    mezq~}WO~~~~~s#~;~~
    mi$|k}j3~s|~x/#h3=~
    miag~sy;Q~vm[#~d~n~
    mic(:/5%/;#>-;7$I?9
    mid6aL:T/#4H-oP~Gw~
    mieh>;*V~T~~~#d~~~~
    mig1OH6/0#=-B^iP~AF
    mikOu5cRbE~=G70^'#~
    mil4EE>>9T661V0Kb#]
    mimodMtpQEqh~WD]#U~
    min.+;24.*.#$IG532:
    mir3I5/64^#D9TfAY-&
    mis&#1*;1)/.3KB2m.E
    mit;:#9B2E5Vf_V#jVV
    miz4waQR-Z~~~k:c#~~
    miş~~~~~~~~~~~~~#~~
    ml$.'@&(#0#FG.Z(u7%
    mla~~H[ic~~/]O5~+#~
    mleDhB~U~9~~#:g~$~~
    mli96#EE@.D$1I}/AE<
    mlu~~E~~~~~~~g#~D~~
    mm$^_6(W1S^~~#$6~9^
    mma51W72D*#.A;A2~Bq
    mme5-+?<;5E+#P27#3+
    mmi2pRI#=2`[~9{~~5`
    mmu)4=4Q)e+HNHn+#$Q
    mne;fJY=J~9:#Vc-~~f
    mni<~/@A{~m_~#ZK7~[
    mnoY~]Z{u|f~~B#~~~U
    mo$mte'#'~~~~OIX~~~
    mocV~g]cd~S~~-#~~~~
    modG72GEF883(JQ(#,F
    mogv~u~S~#bc~7~~~c~
    mol]sad<lx#e~^h~~y~
    mom67;=<;#);~>E&~@t
    mon;5=IGIPH41EYCHE#
    mor#<$0'8`PPWC71~$~
    mos8eS#C%}-~~ZH~~L~
    mot>4KRLNQ;#~[AVL>>
    mou#%)NRD<:bS@'8~;,
    mov#FN;U+CIQQW(8~[}
    moww~~~~~~~~~#~~~~~
    mozGaML7ST?EA#$T$2$
    moż~~~~~~~~~~#~~~~~
    mp$@-)<EB$FWJ#J0~Uw
    mpaELIE@=HCBKG<L#/L
    mpe:n3?<?,R%#=1~~1~
    mpi;B75%>1A7A)+=~#&
    mpl(%4(4+0'+73/#<F*
    mpo6.?.&,B431I./,>#
    mpr6.1$,$0#6N';<~=8
    mpt*0K]RW5(*#O;6~G)
    mpu2[FNMC4hj#,J2~'~
    ms$%*303)4#?@6F~3:&
    mstW~6zd~0Q))R,#~~}
    mt$;,$.&+)R.#E~.{P~
    mte~j-TXZ#O~7*4~x~~
    mu$RWfb][GH[Z(#qLab
    muaq]{~~s~]GM}~d~#-
    mudc~_TW#~h~Ny[~~&~
    mul>,JC<?.:9'Ze#fGW
    mumC8R~|=#~<:hd~<2~
    mun;4=913W#0MLZH;.~
    mur-YD4#<)?-:3<^3H0
    mus)Y#iFaY~5>00mdj~
    mutO6*M9bBC>UPM>#J>
    mvazzcur}1p#~Q6Af0f
    mwa'+1+1)7&)#.'#h#.
    my$#04-*8bB~b*3'~Ab
    mys9>17>/Y$TY@'l~#Y
    myś~n~ouqJh~J#~]wlJ
    mål7<C972d17.;dd#/d
    mésh_m^hch#xhh~hhhh
    mělGGGGGGGGGGG#GGGG
    měnFFFFFFFFFFF#FFFF
    mınWWWWWWWWWWWWW#WW
    můž```````````#````
    mộthhhhhhhhhhhhhhh#
    na$Zrh+(3D*#z*17'4~
    naa~~~~~~#~~~~~~~^~
    nab(@4TWlWJ?~[9E#~z
    nacXZ#@_^kFo~8TmF~~
    nadWRa&p#C*<~C6~U~~
    nag7UYi[_ZdyPTka~`#
    nahPc$]zsc~~~~)_#8m
    naiL#l~Z;:~~~~G6~R~
    naj~~vr~~~~~~#1~~Dz
    nakU~n~~~]~]]?J~:#~
    nal&#241194I0@;(L;2
    nam12#B?=-R8NK=Ql.5
    nanA%5A@<lJ3NGD^#%-
    nap=UASUPluT%(#G]Kv
    nar6^A+/.Q#7NEL$=98
    nasI~S*B#j~7~/-s;B8
    nat%55L-E;16#OG+OQ,
    nauQ#-Z`z^n~~ON~~~~
    navef~hkf~g~#~Tg~~~
    nazo~`X0~~~~~#8~Z~s
    nbe4~2=3F/~M#N;~1~v
    nc$Q/*XRR-F#=4fERC0
    nca_RF>8?E*~~T~P'#D
    nce-5=OGM;W,#E0@+I6
    nchBB#Z1YC~~~HtNi~+
    nciJJR$6#M#-ZE0>J-=
    ncl+5=&*&(#D=AD#R[y
    nco90:1#*1J~~E:G~2=
    ncr5?0;1>#0~~KMr~Qy
    nct:#C}_~%~~~H~6~~~
    ncubof4Y`P[~~8{V~#{
    nd$#7/TVX2WNI5E'qZ.
    ndaQ<TA=CL60M58;(#G
    ndbAH/OXJC8#@6PW@C#
    nde92%663#=*(=@:/>;
    ndi6)A+(7>#CIJ-340<
    ndl5W4ludD]<#@B~mj7
    ndoXVn&'#VONS<?XiU2
    ndrT.]BKR|#,574Wpu5
    nds*]Jesj1U?#RQw~~~
    ndtt]:u~~S~q#_g~~~~
    nduK37QQQX@~d@86K#~
    ndı~~~~~~~~~~~~~#~~
    ne$5'8>#F>bX0&M32bF
    neaU[x;TS]j~t|~#zd~
    neb~~Und~~~D_}#~?_~
    nec@Pj/R#n(~~gA2P~~
    ned#umVgALc?@U3s*x~
    nee7zqym~#~o~~bv~n~
    neg^~jKM9;6o~#~d~>~
    neh}~<~~~~~#g~M~~P~
    nei<a0QB$L#~rVk4~Y(
    nej~~~X~Q~[~~##~~~~
    nek~j~h~np~~gCB~.#~
    nel=7?V.-/L@ZV^>*#'
    nemY(6KP27V~2?#c%%~
    nen]K#DVA$-%.zICC6[
    neoJ~~PZR~~~bM+=~~#
    nep}~~~v~~~}r~#b~~~
    ner;E49DIE4#0SVFI,6
    nes7=K#I=Q4bVl?d~dC
    netGKEOTDEI@6LXN74#
    neuH2%mZY~#npc(V~e3
    nev2hq^MIH}~~l#+d~~
    new#;QDH34N_jCuUS<~
    nex9-a8n#;*qs_|,~^~
    nezwT~Zx~~~~~l#8~~~
    nf$USRZ_ZZVZQOYYEO#
    nfaEG#E:Y~kN~j~~~5~
    nfi+07,/)3&'$/=#)&8
    nfl*&-#$)-37M5&;~@0
    nfo5/6031#121&%1)6>
    nfr*B$4#23-&>E'=~2x
    nfsB#@DMCODaiDiq~=4
    ng$$74;A80A68.<?;6#
    ngawKP(./cK(gAI2O#i
    ngeH*$B39%=-#<P3;M~
    ngg~~~~~~~~~~~h~~#~
    ngh~~jX#N~~~~RK~~17
    ngidabLBKxBeDG_?#J~
    ngk~~~~~~~~~~~~~~#~
    nglN=L:G2~-<QH#/~~~
    ngo~h~6#6~z~~C'~~Wa
    ngrMOH#-J<AEWQ4;7~~
    ngsCE*^lK*['#PR_~Q~
    ngtB+&;B>#~GP,8~~~~
    nguh5j7C7~#{~D71~Vc
    nh$~5~@M~~~~~&~*[z#
    nha3.5*3*;#P{6*8`3b
    nhe0b7A6@7J##cK~f9~
    nhiF*T4pW~u~~t~#J(<
    ni$oJgS#i~I~~T6;%#~
    niaM}kLLX~A~~#aR~Q~
    nib`(d.9>~$~~~u#~~~
    nic7F,)?#S(_fG/9p`,
    nidq}~#k*z;~~~{~I~~
    nieSA9RT`#bY~%hZ~~~
    nif3(T+9#<+QDuc>~F~
    nig8~#`Wp*~~~g~~~~~
    nik~~S~~~m~OE7#~Y@~
    nil[~fT_vg~~~o.#L.~
    nim-;/(2#4$>+G46C+~
    nin5tjSoZQc#%~g~2SS
    nio4So#9*jp~~1VX~~~
    nir}%o=CB~'~~~~#>Q~
    nis..#9:36323[OL]%~
    nit'$%=-85/+$e/.o8#
    niu?~[~se~1~~)A#~~}
    niv-#G,=;)-%&{07~N3
    nixTWebn]V]UM~pcpV#
    niz@~nN8Ah~~~j=B#~>
    nię~~~~~~~~~~#~~~~k
    njaB~0L2D~Y~~98#f0f
    nju;UK$z&$#H~~3~d3d
    nk$/$J))(B)ZjUr#~[%
    nka~epeXz~MV~?E~~#{
    nke<T)?A~#~96_k~E~o
    nkl<~M57D~s#&~Z~~qe
    nkop~@~~b#q;Y55~~~c
    nkrkfKZ~[Z0HS?8}&#^
    nkt~~0~~~e~,#Rm~~~u
    nku~~F~~~_se~5#~~~e
    nlaqWE#Td~jfVW~N&,^
    nle4/+P1.D[4~<M~*#O
    nliJJ/T7G0g('B#OP~f
    nmaG91><.*#:~.+q';_
    nme#=20/;HCJL@6'57b
    nn$Gl#.[5J`hVLM*~e,
    nnaL8W68;Ue#o:b/8{{
    nne2.:>@1&$7#<g:*^@
    nni#lM'-=>hNT'P~~~k
    nno4crL#IPWdnH(A6}0
    nnt~~#@~@~O}~m~}~vh
    nnuF$#>(vJ~B~z~it~T
    nny[~~bue~~~~>nQ~#@
    nné~#~~~~~~~~~.~~~k
    no$JYO*#2T6r_9FUcY=
    nocQV#.a`@i~~:Pf~~|
    nodYLJToZ#VC~JOA~D~
    nog~~~~~~M~P#m~~~~~
    nohgUWm~y>~~~e#~~~j
    nolP`NeNSFU;MVeS#$<
    nomS+B?O8H(#YgV^514
    nonI7Ag<[?UL_UsD9'#
    nor<1)<H835%#;Z,38~
    nosZTG0J,GHdN:#1~J8
    not#62NLCFIB^SL<@R~
    nou@6s~~]q=k~s#'Nh@
    novH}FGY,L6~~R#~~g~
    now&jPw~r_{sd#~dLU~
    noś~~~~~~~~~~#~~~~~
    npa=858J;*9&dP}~~#~
    nqu$%'##$-$hh006hhh
    ns$'#=OT:/%?H>[Z<R0
    nsaTV=#/-~HESGY8%]~
    nsc]g#T~W7v~~qkV~~~
    nse97;)#/54>=8Z>5<K
    nsf?1;,R(0:$%#>244p
    nsi;?M/#:OA`kM}9P'~
    nskx~m~u~~~9CC#~~~~
    nslA[Tml`5~%c5~[#k1
    nsmL:L4y2W?0#0m807z
    nsoAO>2)5LHOB#5>%70
    nspKN7DgDIT1#EAx~C+
    nssG>3>=;X@#2EVg~+$
    nst8G/6;2)8+&.##S((
    nsu50])11d>O{7^#(8~
    nt$.#:f_g4&DA:>>P`8
    nta7EB0324904155G#)
    nte6:)$&#,<&#1913D/
    ntf~j9nwjGsOFTZ[Ia#
    nth6Y#^hiDxn_T@s~l'
    nti,;45#;081?U0?2*<
    ntl$j#~~~M~*,LF~=~~
    ntoDxY$&#`fIA'-a~DS
    ntrDDF9?;A=<8B;#DDQ
    nts#+,ookK#LVVdsQd2
    ntub}lkkpt|b`JJLG#S
    ntw~~-~~~#~~~~~~~~~
    ntyU~l~~~~~_~#4~~~~
    nté~#~Y~:~8~~~D~~~{
    nu$D2XGI?)<*+2#,,2#
    nua/[r/6'N#;3_r7f1V
    nucU~~fab~#~~WT7&~~
    nue<*Z%R_Ld1#~~qeq`
    nulI.?40=#T~L>++5.D
    num(-60.-#I4S,_%OYd
    nunx~#7A4~G~w~~](3~
    nurQ~#hpl~eQ~=~~G=~
    nus6#MR=O`Mk~CTc;LW
    nut6K#P+C>NTcH$G^O~
    nux<<L@H7A3-3=PHF5#
    nve1>+5/8HBo'L#3~-d
    nvi>BW;=@b.oGIUQ#Dg
    nvo4'699+#2cB1~)~J]
    nvä~~~~~~~~#~~~~~~e
    ny$*:0-%+)CH?0#(R~&
    nya~lwl~~~2?~~~~<#~
    nyc~J]@~*}~,~#~h~~m
    nye~~q>~~~9y#~~n~?s
    nymH#(`~C3~`~4yt~~y
    nza5~Y#,2~~b&YW~~br
    nze@d:~O<<~h}iJ~#hw
    nziG%MY6B2#f|?<)~f-
    nzunu#w~z~~Lb1-~~L]
    nàyaaaaaaa~aaaaaaa#
    ná$```~`F#````0````
    námVVV#V~mVVVVAVVVV
    nãoshhhn#hhhhhhhhhh
    närSS(SSSSS#SSSSSSS
    nätVV~VVVVV#VVVVVVV
    nçag-~gg(g#ggggg~gg
    né$eC+P#ie}eee'eee~
    néhF~Y~k~F`FFF#FFFz
    ném:NNy_$:S:::#:::o
    ní$___a_~_o___#____
    níc===<=#=M===-====
    níh***f*~*:***#****
    ník222o2~2B222#2222
    ním>>>z>]>N>>>#>>>>
    nó$fffFfQf#ff~~fff$
    ný$WWWWWWWWWWW#WWWW
    nýcNNNNNNNNNNN#NNNN
    nýmKKKKKKKKKKK#KKKK
    nă$dddddddddddd#dd~
    ną$aaaaaaaaaa#aaaaa
    ně$YYYYYYYYYYY#YYYY
    nějFFFFFFFFFFF#FFFF
    něk88888888888#8888
    nı$NNNNNNNNNNNNN#NN
    nıc5555555555555#55
    nıl6666666666666#66
    nım:::::::::::::#::
    nınFFFFFFFFFFFFF#FF
    nır1111111111111#11
    nız@@@@@@@@@@@@@#@@
    nțiWWWWWWWWWWWW#WWW
    oad-&()+8:.I3-?~a#D
    oar9VRKAN`4O%mE#Y;<
    oat73QW?Z]~~~I~#L~~
    ob$+7#F.4/|[/HP~)Ca
    obaHBF>IVS9n~LbI~#}
    obbEgnn#~L~9Iq~^~~s
    obe;O#@FC%@6N@Ar8Kp
    obiGS?I5Q~h~~$O#7Oo
    obj3#80I/~2:~ZC~~#c
    obl>:EBHJ2A-#VL3'n8
    obnp~~}~~~~~~0#~~~V
    obo#KHD>W~X~~'%G~:S
    obr~yq,e#h*~~97~~is
    obs(+?09.5/#~/=<~~a
    obt>#O3~.~.~~~N~~~b
    obyX]?QIgA~=~&#~v5L
    oc$E).A?C<#T313'$'{
    oca13=-.)/+gQJd'~3#
    occ=Nox#~]r~~~X~~~~
    oce=Er=@E@E6#E:C~QI
    ochZS$[Ws?~#~9(g~e~
    oci.3d#$-?(?67$A~Y6
    ock65.OUODg5IMfV#=8
    ocoILi?C:VE}EkgF~#~
    oct:#H4O?2g~~A65~~x
    ocu6BY1=1$.s[dh#'S+
    ocz~~~~~~~~~~#~~~~~
    od$#HJPMP>i1A?B1FX~
    odaC5K-6,A~X~.E1#L~
    odc~~~~~o~s_[-Hf~c#
    odd0~M[#fZ~U~33~~~d
    ode;-'>?,)&0)QSBN'#
    odi9(7,#82-:[wC/~2?
    odlP~o~~~~~9~>#~~~b
    odna~~~x~~~ML7#~~s}
    odoVt_#*)g~x~?A~~|~
    odpy~p~~~~q~D##d~ak
    odr~~n,]JM#d~:=~~~r
    ods2~j~z{cr#E37~~bl
    odu75.A>E38.-NH##,D
    ody#_M[Bakhfd=Cn~T+
    odz~~~~~~@~~~#s~~~z
    oe$R=fM=J[?GBH>*f(#
    oeg~xf~~~#~~~~~~Etu
    oenl>UoVRb)#.K~~c~~
    oerL~N_2:*~X#:~-L{|
    oetL~#%@?E~~eZ)~[~~
    of$#FKQI[(_USGVZLJ5
    ofeWsDID5~&~~:9#BR~
    off7%#?*:HA2+*STF11
    ofi^1L=73g&<58.6#)E
    oft>946:,3>#$>(*,/(
    og$;@AHV@:YF#F[OL.+
    ogaH45'1#~T=~+@Q~Wt
    oge8B+C?S#[7CYPtOY.
    ogg6L:~)eGW#CU:~F~t
    ogi:15K8?=MKP?*B~/#
    ogl[kT_#`~V~59h'QN~
    ognHXUX#ihk~~XK~~f~
    ogoBDW#:'~Zhj'9~~Ux
    ogr454.E/6%*992(#0~
    ogs3:Ab~?2ZZ#[~~~~s
    ohl~~#W~~~~i|^'uO~O
    ohn,c/4+#D~v~;[~^J^
    ohoMNUPd~~~k~*#wR7R
    oi$~WTE#:~e~~B~)~~#
    oin*>8*D=7#=(33~~+@
    oirb#<Ip~~~vsaP~~~x
    oisK=/7c'UQ/~I)~#P<
    oitV3ewrQ#^|zP~m~2~
    oje$$(J<$###%66.%1.
    ok$+6J%3$($AJEV'#3)
    oka[~,~C~%~&(.>~~#t
    oke*+O.#B=O=Knb~~a~
    okodj#YIF~~:?-&~E=v
    okru~4|~}~wV~#*z~th
    oku~B0Si~y~+#83~.,z
    ol$2>I1F=8#M/?N:J$#
    olaQDU559i>Ve@ML#0=
    old4VMU[[CQ[#Wni5U#
    ole7-E8761<FM#&I_#1
    olg~~)k_~#~~o~~~~~~
    oli1,9A/>7H#60#/PC~
    oll14#F6[.H%*]foYfH
    olma~rbaqx~~~rt~#~~
    olnf~hnsjb~g~#'~~gw
    oloG<M44;DfR]@@#eLM
    ols#F69Q:d#E'$>~2?l
    oltPvHX#<^#p~mT9t}~
    olu5+K2G18#DH;:-'.@
    olv2^O1U#~~?AjiBil~
    om$:?<XX8.6#&:<M,J%
    oma=C2<-3O<G;=9'#,K
    ombF/?#>KN;H=PR873~
    ome#L94%$//We55/64/
    omi2F<();TBRg#/8+8<
    omm2#$cGn1f*.Y~i~ZM
    omoEfL#1&_[{~%)XH5~
    omp,'.'*,3%<13E$~#'
    omsJ.La[k#=5`cV~~~x
    omugscF=<~=~~<03#3~
    omyc~~~~~~~~~#8~~~~
    on$#'%5=H8M/0=8I571
    onaBhD,8)J#T_+3&20e
    onc3%_+=077KM@#@TfJ
    ondMFFF@A#^w~ZaI[X~
    one;f/*%D6=#$0;5J>f
    onfEG7>J3B31.EC%N#:
    ong^x~w|o_~~~~~~yR#
    oniGI<;#AM4e~&3/@<`
    onk]~X~~~~~[~5#~~H~
    onl<lUdzb<~P]^z^#}~
    onnJ#ErD~M<~dP@~~x~
    onoZlZ=#HXsd~6-mL[~
    ons-+4;H4G#($NO8J8O
    ont?-?/6#+.54:8,F(I
    onu~~~~~~~~~~ZXf#~~
    onv/05$4#$(GQK80~,~
    onybsd~~~~~t~#L~~u~
    ood#X?<'9VUVV<DT~pF
    ook15=?HBH759>75#J8
    ool-%-#+%j2A[+UY;>K
    oon1bCQE~)~~~J#~~~~
    oorSTZPUT#KFd^Ib5`~
    ootB436?4U+&$B3$7##
    op$2C?NJE#@A;IfD~,,
    opaQZKEG?~OC|,#TLJ~
    opc~~}#~C~)~~(~~~x~
    ope(D=34+B.+E>=28##
    opg~~~~~~#~~+~~~~~|
    opiEE=*?@F+#A+2(~P~
    oplG~~t~~f~~~sL~#}~
    opoB>R)&2u#~~50v~S~
    opp5+.h)e2w#Qi}jP`~
    oprE3`T#-aBK1(,+~J~
    opsTohp}eNpj#ic~~4~
    opt?##BPR0SHRRVG~EC
    opu1OI0M5N1)G/%#9'q
    opyLZWSaWZWF~VbW,S#
    oqu)#?$(#w$gg;+gggg
    or$(X:#S%+*.%;:#.(1
    ora;A6)#&@2:Z$-=<#I
    orbP~:mdg/ry#ZUX~a~
    orc4'=,B;H#[i(=dKF2
    ord<:4<DI#619NPW?J~
    ore,15+#+4Q:83<7lH<
    orgBF,FCG3JCZG5W18#
    orh~~4~~~f~~#~~~~~~
    ori;082(<B1:GJ:$?#W
    ork(L@^X^=XR?BDeQ.#
    orl<OAwg~D~3gYZ~#~~
    orm5#+.3-/+'**)/8$*
    ornChEF'+n7,XI-#~p~
    oro[PlV7`t~m~*#l~K~
    orpDIND6EHCF[E:G1:#
    orr6#;,+(?)@<C}w~~~
    ors3)6hAuJ#?-IIg;lK
    ort3'-;2575%0?F=5<#
    oru~~~~~~~~~sP7=#v~
    ory-ID_@[Hddn#)`ZM*
    orz~~KxT~H~~~#~~~~~
    os$QC@#a#C4A4TjEI@/
    osaL3LA&P~#L~MAA~8~
    oscA_+Y#Z~iR~4[#~~{
    ose#./[Jo9Kp~We8Q$,
    osiE4>Q<[/BN]Bo#~<K
    oso9J/=3EY:50&8HG#7
    osp-G4P#>~F~~5#~~Di
    oss'&/w#?*007is~~S;
    ost6C9Z1W47)*.#A>:F
    osy~~~~~~~~~~q~~#~~
    osz~~j~~~~~~~#~~~~~
    ot$.9<FUF.++%CP+2)#
    otaC3J#.'<,>^6?=G6N
    ote95488#178I>CB~?~
    oth#@7[dmMZm_byvRfA
    oti1#67.63FKKW04~S=
    otn~~z~~~~~W~#+~~~~
    otoYB9>C@SNK@D8S#/~
    otr|I{#A~t~p^.L*~~~
    otsA7C^~aC##2^pI~T*
    ottOl8_#o3~C~fv~~~~
    ou$=Fnlb%K&~~U#1~~~
    oub.541R5A~uqF#~gw`
    oucO=3#+,[a~~(/C}Mv
    oudjwrbq~#~~~~T~~i~
    oug.~EEH_tiH~Nx~#T}
    oul#@KHOpd~~~G]$~~x
    oun<X6/4WMG2;1~J01#
    oupF7188D@EL@/@C~#7
    our4),::OM1..<vM#4)
    ous#'5.5:X)I~5A.#9~
    out>?47+12V(#0LL~.O
    ouv~#b~Q6~X~~xN~~~{
    ouž~~~~~~~~~~~#~v~o
    ovaTf>I+.~#(~`*?~~p
    ove)/1,98#8M%1g7-%)
    ovi0775@A~6T~NT#(Kq
    ovn~~~~~~~~~~~#rcoI
    ovop#7<5%VIY~l;<yD`
    ová~~~~~H~~~~~#~t~[
    ové~~~~~?~O~~~#|myS
    ový~~~~~~~~~~~#teqK
    ově~~~~~~~~~~~#qamH
    ow$%#+('(+14@T((E0:
    owaYLQQOQ]TP~#]~;X~
    owe)-(2+>#:09.5@*5@
    owi3`*QN7~~~~#1~~~~
    own+(701/#<@?G<.3:I
    owou~#~~~L~~~,6~~:y
    ows>@9340A'+$b71#,)
    owy~~~~~~~~~~#~~~~~
    ozduI~|~qnUML-#~oYF
    oze9x#~m~#~|{`S~1~u
    oziJ4]Y0+V'*+`i#>&.
    ozn~&~T~zw_VT##~xcO
    ozo#Vw$AD{cZY72~|gS
    ozpuI~|~qnUMK#+~oYF
    oścWWWWWWWWWW#WWWWW
    ośćOOOOOOOOOO#OOOOO
    ožeNNNNNNNNNNN#NNNN
    pa$^vX=7A}C+g6QO~#H
    pac2JOMD>VXYqJZ<Sm#
    padp~dSW=LMS~4#~~2~
    pag4.7>)3*F``DV6E[#
    pai#;h`D:~0~~v~~~4~
    pak~~D~~~6~47LJ~#>~
    palED)#,.;3~~#-+N7~
    pam<Q>DI<n3WK##@ME+
    pan0L43,CH=>]#1H;#H
    pap)U#9-4U@U~*$~~,u
    paq~:~5~~~#~~~~~~~~
    par1'6*.*<+,#>E&>G6
    pas1#&226$215/:>T6M
    pat4@2=3C*:@I3%B@#R
    pauDM#HFHAaVcPEX~b:
    pc$406R193P33UM6#/0
    pciJEU#K0~#56V:7~<<
    pcj~~~~~~~~~~#~~~~~
    pda%56Kb:43#(@@9~8;
    pe$>-2DEE3mg2?=#~_=
    pea#ELFa@[~~cTB^~t~
    pec'=S#-'&)#%*2%~s~
    ped#qJ4;)XA~~3@d~Z{
    pei~{#~~S~~~~~~j~~~
    pek~~C~~~~~+>4$~#F~
    pelS.2IK.#>&,FPv8J4
    pem~;r~~~~~~~GH~~#~
    pen270683%<44F0%.$#
    per/14*(/8#.1595)*)
    pes:1C:,$@O`>K2I#8~
    pet4B91%<s5DL=,G#Q~
    peu~#u~~~~r~~~~~~~~
    phaFB=A<B2/7#.?,*0~
    phi%,$++901A/01#.;?
    phy9D=@8<RJ~LP#@~J~
    phầ~~~~~~~~~~~~u~~#
    pi$VEITBWd:O6TiX#(9
    pia[~o,)*~#/~Ng'~y~
    pic#YF5.)~@~~F28~nz
    pidJ4H<T4H;N~mdD~j#
    pie?9#2=b+73(,S/~~~
    pil9-C;Q5344-N6E~#9
    pin$796B8#TQJL3-~2~
    pio]fV230~v#SBnV~p6
    pir#(;24*TEV~O7K~,s
    pisRiHYQZo>US#-~~A~
    pit1C?A5>fS)(Y#C6h;
    pl$^h]^WSDYLL+a_UC#
    pla3:+:I<.?,#I2D)A>
    ple'40$%*-#,.?E4>,0
    pli7450%.3)2I#E%Q&/
    plo42H/?#6V~~C1w~;5
    pluM/DiPa`~ZcKZ0#AM
    po$XxR'#-~~k~FO~~~~
    poc:f9,2W7:U~#+~~~v
    pod~~[9u'~$~~#$~~~~
    poe^~PNetToJ?~~a~P#
    poi#%<X13?a~FX~6~44
    poj~~i~~~~~~~&#~~~m
    pokP~Q~m~X~~~:&~~#~
    pol;L1MBURVQr@B~#>~
    pomp~@wMy~~~~#%~~~{
    pon+&:',(#*&#FP%.&~
    pop:b?TPX8N564BY#5>
    por02+*3,./%(MM'<+#
    pos()*,%+#''$A?A,5*
    pot8a1P/TH#<N4.#<*~
    pouS#q~~X~~~~z=~~~~
    povi~~~Hi~~~~~#~~~~
    pow?tOx~~R~XS#~vOUG
    poz~~~~~~~~~~01#=~~
    poč~~~~~~~~~~~#~~~u
    pp$N_5)a%f(1J#4/~(/
    ppaD1P,#,-0:AP@J~/~
    ppe2/&HEA#OM'=HN~N_
    ppl26R7@=QAEs@N~#FE
    ppo05OG'I92=&A#$~2&
    pppi~vLgG}1`?1-$~1#
    ppr,&Q,+9OAR~E@H#AD
    ppss~JE~~~~#gY~~~~~
    praOjFdGVOWVi0#O?8O
    pre*39$#%()@8FX&V30
    pri-+).*).257^R#R/)
    pro,4/033..')>/3#+,
    prz~~~~~~~~~~#~~~~~
    prá~~~V~V~~~~~#~~~~
    pré~#~~~h~L~~~~~~~~
    ps$&%/,1)-#Er;[1,=+
    pse>3+9;4I@Se<H#~@,
    psikVnI<M|~~~^cZ:#~
    pstXxScZS:l&#c]~~c>
    pt$6F?:(5<D7<=A@61#
    ptaGOe&E.a#Fl6:$H&~
    pte>9Hlq~H3%#KCeR~~
    pti.&%DAN#ED5M8E)97
    ptoJ^@)R#Z6cI%@9~3~
    pts$1/#'%92H~.~~~D7
    ptuPPlDcK~<~~3:#~i~
    pu$f&6WUI[o~~*#~vAb
    pub=DRQH@?<1cTLV/N#
    pue~d~#~~~~~w~~~~~|
    pulCMLIN3E@=QSE<#<~
    punNv,?5X,3#%Nd0~1{
    pur+PDL65f=~8dM7~J#
    pusG0D]pKX.d~)#J~,m
    put#G2K/($L^%5W'~/u
    pv$(#&%%&7$'#&'#%$g
    py$#,-)&7GRKt0)>~?~
    pytJO>6C;>8~q#8~~26
    på$gggggggg%#gggggg
    pér_'#(_<_____7____
    pılccccccccccccc#cc
    přeUUUUUUUUUUU#UUUU
    přiLLLLLLLLLLL#LLLL
    příNNNNNNNNNNN#NNNN
    pțihhhhhhhhhhhh#hhh
    qua2F2|#1E8~jB)~~7'
    que/#'$+)+#-$3<@0)a
    qui+G82A10@=r7-=#5~
    quoTmW~]}G~/r/?#~H~
    qué~#~7~~~}]G~~_nvR
    ra$`8e-00g3,?<MA?;#
    raa~~~~~~#~~~~~~~m~
    rab#3*$,)N:a_45>)C~
    rac)*1+?:&$s~#%89_D
    rad7G?&<#>+&G=-FGIV
    rafDT3O<B.eC'9E0#;~
    rag<6#T6U%jNMNQVsNZ
    rahI~1exZM~S~r4~~#~
    rai5#T[HIMLa:d_FQG&
    raj~f~g~V~~~~#$S~o~
    rak~~G~~~8~UO><~#4~
    ral#305256/SE<177>;
    ram<::ED;8<8#:E17@P
    ran102248/1?E57<=#-
    rap-(@b<J(QB)HO+9#-
    rarGVF/76h))Wqf#*Tf
    rasDQF4D6KU-EDNW1#~
    rat#1-H)L151#D2,Q?W
    raujo#~oz~c~~~}~~~~
    ravMGsRHD~PfG~#`~~~
    rawQgfx~~^~~~#~~~s~
    ray,KKD@OdcsBs[^#F~
    razU~nA)Gk~~~%#DL~~
    raç~t~~~#~~~~~~~5~~
    raț~~~~~~~~~~~~#~~~
    rba8UH:3AAE<B(2=~#v
    rbe2;$E?:#?$*k=~/1r
    rbi<=E04,@1h5AO)#Sy
    rboD6d88FEVpzEL8~a#
    rc$M7:AF/9<%#+TV8+&
    rcafm{84/~,~~KC#6)~
    rce&(9BA/6:%#<<G+*$
    rch/1#/2U%e6;I(oXF0
    rciIJ~87<P#RK:>4.p~
    rcoH.E2#/3Z/6:FT96}
    rd$)/7E7=.9=A?>.k0#
    rda`]J'/#eEH@>O<+%~
    rde:9$&C1#F/7?S4+8R
    rdi41@9#=N):%S,3-5~
    rdoR.Z2(*ZWZd#68NG2
    rdr~CX~~~_#Lc~~~~~~
    rds#@XZVO^;-%M@T~Z-
    rdı~~~~~~~~~~~~~#~~
    re$4,A@#F><2-E>,<M9
    rea,JP7DGR@r|<;#jF3
    rebMaLS-a~.DfC=#&8~
    rec372#@,4-]x=>/2S9
    red#B>0;1;;()+4A3;7
    reeAbdOlX0S_aNP`]J#
    ref(;*)>#-,-7(31H(+
    regFE;0=0#(=F.9@~@4
    reii`#_YNHC~~hdXozK
    rek~~Z~~~O~?Y6M~&#~
    rel5EF@F<D=6;D16#%*
    rem9/G>C-Z=XO.#__F~
    renC8#>B@#;.7I8X8*K
    reoM~b,;EuIa~Y9YPF#
    rep4@N:T::9;Q9:<~1#
    req#.K6F&=#l~2~~C[.
    rerf=<cY_Wa#'oq~Ls~
    res.':#9#8'04+->?.3
    retEIJE:/P;C#4>n,Q~
    reu`42F~G3#}~BWC~j~
    rev;WZ8F.;GO3X2H#E5
    rez~GZF7P~~~~#&$V~~
    reț~~~~~~~~~~~~#~~}
    rfa-)8&'&(e4:;F#~K7
    rfe2m72/354Jc#2%~~z
    rfo%('X=@U~T#K,-3,r
    rg$?@HAC=<24B9I4(?#
    rga?];.><I14W2#TD&K
    rge#$$2.7&.C6B=+?4/
    rgi'B8=#)H.1~(#:-5v
    rgoI~z2#J}hb~gNVMe~
    rgu>*@3h#3A=C&B'11~
    rha6u4P~~8xd~2I~#'f
    rhe2j,wtu1m#3Jb~~UZ
    rhå~k~xuv~n1#~~~~~]
    ri$qasf-e~,TdE_)##~
    ria>@C08#<*DB/:H~CW
    rib%+@#>,*&%+4&,t,-
    ric.?#3+96=kp;)9=c>
    rid3UE#7%n;;>7CNBLD
    rie01#@DN9@I::0>~ld
    rif>.#E79`E=0_W9pN~
    rig#,$--*%2#)50M~^+
    rii~~~~~~~~~~)C#~~~
    rij~~~~~~#~~~~~ny~~
    riki~Hxy~L~7_U;~O#T
    rilGLcWKefkr~PG%#DY
    rim9+9#'*<'??G3',)(
    rin3P;MJJ/N$#:NG'0O
    rio@KQ&>#KDHI>EM~W~
    rip6#96<;604?-?8z*5
    rir~/b.57~0u~~dG#~~
    ris0'(?$@A*AF#*CG.B
    rit%#,*.22//-1#.D5[
    riuP~PgBgj#d~$@D~R~
    riv8>IL>GVE&#DOBpD>
    riz5MT-)5H~~~H#D7~~
    rjayu<Br|dC.dcddd#d
    rk$-)I/*,@)OFON#jd*
    rkaizV~}~~~Kr;K~=#~
    rke<C3<:7.OG5P;~#O~
    rki8?E-?N6N11*2~~J#
    rklVU+R~~Gy,7{Hq#~h
    rkod~6QW~&x#-$0o~.g
    rks-8==@=f4*#]q~~`u
    rkt{~5~~~$|#1;XsT~k
    rl$H4QUV)C,OL2F)~W#
    rlaN7*((V7#h78:6$,?
    rle;;.754<H(>ME~#B~
    rliD;0p?o+~,#4/~?G~
    rloF8U#+G5]OlECQ~uF
    rlu~~h~j~~~a~^Z~j#~
    rlı~~~~~~~|~~~~~#~s
    rm$&?.IKD#Y111_BpG'
    rma0/+)*'+*#($+,)$-
    rmeA/=@5I8,::jgE#~~
    rmi1+5#('72SL4I,k53
    rmo(T7;0*dI==+#~~6l
    rmuU]EXVWUbnjC0vR#y
    rmwQmTh{^oS[#e>/~/.
    rn$0N#GVS94?bAg^HKA
    rna@<H13-5-#QBTIN6G
    rne8;=FA63=W#6WB$7&
    rniB-d[:qYn]~@Y#~^~
    rnoT]i#+5C~a~C5}~q~
    ro$aHU'#)mW~zQJd~XN
    rob08/3=:,#-&(+':RS
    roc2'4/6-5,#,1@-~NL
    rod94><?1;3>',)#~9~
    roeu~yn~~#~3~~~y~~~
    rof-.#9(1F8BC0C83+~
    rogBD<LHI>7&#IZ1(:j
    roiR#YcHOpep~ZW.N`~
    rojX^Yp~SMMBNaEv#gP
    rok>xOu~p-u~~'#~~9~
    rol=V;95;25/,EJ+#0R
    rom#61734'/2*:.*+%.
    ronRBXTOaDbftTm_]Q#
    roo4I>QVL#H?2Qd;~/9
    rop62=648F#KNIN3~:~
    ror,Y7+0VA&$@:c#~0B
    ros>D:':)hDk`01YN#N
    rot7-#4:-482E847<-~
    rou)#;OQF6PcgV@Ff9S
    rov3Kg:/9b,SV~#qb`~
    row9mTpgacqrY#t~YSh
    roz~~-{~~~~~~%#v~~~
    rp$CDN9K28::=D_<#I1
    rpo,PL6+9p>N8W=#~U@
    rpr6#*.1-0$4;*v53M~
    rqu)$-&O#~#~~L/~g@~
    rra@47'-*<D6BHF;~#i
    rre7/377/*$2#QP3~]z
    rri6>AC2LHRHP0#819p
    rro<DZ:??QJyeGS;~1#
    rs$&$BNW?1%F`@>JVc#
    rsaalOK7=~[EDT|B#8~
    rsc~~#~uo'~v~es9~~~
    rseDNH#AOVU[ON^6E+<
    rsiG?H7%B=<7DO~-&#~
    rsk~~~~~~~~F1C#~~~~
    rsoDTX-#$Q6<XG29M_~
    rstAr(flb1~1#E/]~lF
    rt$19$FLI#8/4=3=CH-
    rta:.`$%#B(3nGR4#%~
    rte9/#)-0(C7,;5,G>N
    rth#eQSSOb_B_b:TPZ~
    rti1)C0+,@%/+V>$B#:
    rtmYe~{mZ~b`]k_V8`#
    rtoY9i82=jv~r#8ef|P
    rtr6t#G:D*~TDC.~~~p
    rts<LKp~kR?/#_am~j1
    rtu.@J351M2PX#*,~&~
    rty=wi~bkclej#;jJh~
    ru$s[~nms~}V~:)#G<]
    rub89TF)37-5<9:I,.#
    ruc.#<1ACD$h~*DRSoD
    rud)3=0/,d7B1#2^(q6
    rufGi#XHO~FN~K~~HE6
    rugg~~nW~T~~#Q~r~~~
    ruh~~D~~~~~~~~#~~1~
    rui]A~QNH#L~~~~`~a~
    ruk~~Qs~~,~#=,1~[4~
    rulAm~rj^uiWco~#)pa
    rum>iAA3GoaZLOOK#O~
    run9>#PYR_d1DMntDR7
    rupD8=-4(e#/V;mGO8~
    rus,=N;67i5O~:J~s#V
    rut6-a#%+~6%wOON~2~
    rva>7;'%+#5,85(,~:@
    rve*,,C5E67,#29+*#$
    rvi.38%-$S#MP1]=*C@
    rvog{0dGI#~~~~?~~~~
    rwa'.+&#B:XXX/-kX$X
    rweDK#N~}*YYY;0lY,Y
    rwi.RGB0@#WWW@,iW~W
    ry$%'-%#(&-Yp:.+7-(
    ryc~~~_~~~z#~/#~~~w
    ryk~~~~~~~~k#Z~~~~~
    rypN4'NY:3#$$Hd$@--
    rza}xx#2v:___UQ~___
    rze&v#~>:8]]]'0~]]]
    rzoAqk05o#VVV]K~VVV
    rzu[V#~bT~===<Av===
    rzy:#y[z<~___2T~___
    rząEA~h~?~(((#~`(((
    rà$hhhh#hh,hhhhhhh~
    rá$[[[#[#[f[[[H[[[~
    rácUUUCU|U#UUU@UUU$
    ránPPP.P~PZPPP9PPP#
    rátBBB~B<BLBBB#BBB~
    rávGGG~GGGQGGG#GGG~
    ränQQ-QQQQQ#QVQQQQQ
    rätOO#OOOOO&OTOOOOO
    ré$mN#+m'^~n^c$^~q^
    récK#a~K~<~L<A~<^O<
    réeQ#hZQ~C~SCHfCdVC
    répI#`(I~;~K;@~;[N;
    réssC~Ks~d#tdi~d~wd
    rìnfffffffffffffff#
    ríaaaa#aGa~aaa~aaa~
    rówUUU~U~UxUU#~UUUU
    rücYk#YYYYYYYY)Y9YY
    rümTgsTTTTTTTT]T#TT
    rünJ[2JJJJJJJJRJ#JJ
    ră$____________#__o
    rı$QQQQQQQQQQQQQ#QQ
    rıl7777777777777#77
    rınVVVVVVVVVVVVV#VV
    sa$PIQ-#*J%'d-B;74i
    sab06:#4)~(s~Pf:5p~
    sac2#%,@KJ3~D*?da~~
    sadHzg*a#~.9>/+~Hh~
    sag((%X765f`#Vw~~~~
    sah|~U~~~~~~~~#~5@~
    sai'#[yMDS~x~]N~j=-
    sak]~H~~~~~#~QD~BB~
    sal-M4&-?I9N6383-#~
    samAn/UVD#^/.3/[gHs
    san;(/99C2AC4*Be4#4
    sarAwO*-0g)7ETJ#G6Q
    sas9bU)I#ND,~KT~J/~
    sat9#2P0J+)7(ME2G=e
    saubFL~vv~~~~~~-~~#
    say3I~a~~~~~~t~~#]b
    sağ~~~~~~~~~~~~~#~~
    sb$92J;T3H.1-?=%#%)
    sc$Y@gBa@^*;&#b'~.(
    sca3IG-32W+2#8??~$1
    sce=:~O#>~U).76^~~~
    schEQ#eQr$~4OM)GHYT
    sci3@~K)Fa^GK#=i.A=
    sco8Qx70*Y2KSL_R#=P
    scr%(o$5'T#ECFj0~1(
    scu=$~)G1_A^MPy'#DJ
    sd$7-LF44&9=D6F)#0'
    se$(,2#,14@<(?#*3d)
    sea2.W)d<k~rdJV#~s~
    seb~~w~w~~~~~w5ij#T
    sec42H35I*4im.b#~2~
    sed#]i_IdTr5VC.H='(
    see/mPKxU%]UHPlFGK#
    seg~ok1#.w&o~Zo~~^~
    sehjy#q~~~~~~~N~~-}
    sei~N#pLQjx~~k~T~l~
    sej~~~H~#~}~~D8~~1~
    sek~~W~~~~~@`#<~V:~
    sel4K,CI>*6]6G3#&11
    semK1HI+-]9k3#(*~0~
    sen<7'<67#*%*@KSGEJ
    sep@WI.68;=6F,U1~#~
    seq1O3Y.#(,~~@~~~~q
    ser;.=62/71#.2L;M?)
    ses'+:9H6@/:.=8H<#=
    set5,#?6?2S4:%.27&1
    seur#T]q+V'_vF_V~g0
    sev7~t[f]l#f~fUn%m~
    seç~~~~~a~~~~~~~#~~
    sfi>WUZ?a~~#*F~~~~o
    sfo8/K?/+#6f21=9~~j
    sge:]#tn~8~R~ne~~|z
    sh$7)50,,/)&+-D,,%#
    sha01$*8#2-6M+(M)0C
    she-9*'$-(2P;6<#~+'
    shi#54;527-61$E*|D~
    sho.:@ABL9;J~A+8#SA
    si$u9fE/[|AkkG*T3#@
    siaP~kL4S~rfl#^t~9~
    sib((]15K~%~8jM#~W~
    sic=}#?>8W;~uWAZ~~1
    sid.B[9A/jE#$hRJSo4
    siecR(OU~#~Ku+nh~~~
    sifE.Z;L08J#~k`N9)g
    sig/#/'03+,#(:L3urC
    sik~~Q~~~~~=#Sr~j1~
    silQfgZdJi~~~T#~TO~
    sim3:T43#=4VDUH0hH~
    sin4Y;DM=7P81d_A&E#
    sio&#8:-CE=#7AUL{T;
    sisBPJ8=,A.61cZ#+6~
    sit.,1/:)/#6:[&)9C-
    siu~~|~~~~On~Fm#~~~
    siv+;?24(D@#(d0,~tx
    siz:3<B4F%~~~7~=#~v
    sió~~~#~~~%~~u~~~~~
    się~~~~~~~~~~#~~~~~
    sk$1#Q+3--.M@Ti,A4&
    skas~AeT^~~$4.B~~#~
    ske3Y0=AOH~E#vZ~;J~
    ski5D6-275Q8P,eF#G~
    sklt~>~UJ~vY`B7|#^t
    sko~~,~@~=};/#+~~o{
    skr~~#~~~@~*/3D~~-~
    skt:HSA,#$#>{~p1;=,
    skuj~1~X~~y=N/#~~Cw
    sky-A@(#=~wIS[)}~~u
    ské~~~~~~~z~~~#~~~x
    ský~~~~~~}u~~~#z~~s
    sl$L+O93+^#cbG[E~*?
    sla12.#,0(66B-A'#;%
    sle0C/=9R)Um#7'~-^{
    sli.9)<,&8AF>/F.2#1
    slo3/,219:8Y>-##~1(
    sluqqjxe~6~#-D=~~i~
    sma&?12A2*<0>4R3/8#
    smeJ,6i@M(#&&T;HE9~
    smi<4K<KAED<D5W(#(~
    smoI^>&#(_~Si;j~~~~
    sna=E)A/G#9=K<8q;co
    sniSDYC>:j1&#@U)~Vt
    so$4L8)$%IV^PKe=cF#
    sobw~]>~8~4~~,#~~~~
    soc5#;3;312=Q<J3~P~
    sof>T:8J<$ILDHA#M3=
    sol6?)25:>*@8=Z#I$;
    som?ippz_>~#%z~~m~~
    son5.6<7LMGJ^SKJ#=;
    sop9c/4<ZRuZ#PN~O=~
    sorA=<JBJ1?FK:]@#4~
    sos~~~6I7~#~~x~~Y@~
    souD0PrpY^ch^a#_dK=
    sow~~Q~~~~~~~#~~~~~
    spa5.6-07/<.95Q4~*#
    spe%;+&)#$)*.8C0',H
    spi2c)L3NPakb;Md#Y.
    spl&SI97i'7IJB=~~#p
    spo5&R.*'>#U|+#%(.2
    sprR^+gO}3B#$/:?~M~
    spuQMC/Pv~~<#a<$~~v
    squ(#)%)%,&9+<,-./;
    sr$<&@*&&;,XP2y(~*#
    ss$(M8,^]G[5K*?$~+#
    ssa=+QD*%G#'X94M~>~
    sse<3':8>-?='F/~#QQ
    ssh^oc7qbkSMUMC,~(#
    ssi,,C5(7'#@D82/250
    ssoC=MC$#H5BFM1~~L~
    sst~b#~~~0~2;R?~p~q
    ssu6#F-4<kDR~D:~v~w
    ssy}~Hq~~+~5#`^~~~~
    st$##+KMI-::=53;C;2
    sta216)()%)$#(1(:&&
    ste>D-@A;6>;4GS4#9C
    stfNIFNNIXGh~f~0~6#
    sti,,8+#-9*M7T(69+$
    stk~~i~~~k~e~#Y~~~~
    stl6e0n~ia~Q=x/~#~x
    stn`e]Z|uhsGV9#~~b~
    sto-5B(#2BK:N,0IhS?
    str-,<&%';#3=/4-Y%2
    sts$;CEUFN,@FKhj0I#
    stu4]1;96,KSk2#,KG~
    stv~u[xy~<~nbh#~~~~
    stwh~^~o~e~~~#~~~~~
    styKH^cu`L~D+#CXTh~
    stá~~~#~*~~~~~(~~~~
    stä~~=~~~~~#~~~~~~~
    sté~*~<~~~gzt~#p~j6
    stí~~~X~~~^~~~#~~~~
    stø~~~~~~~~~#~~~~~~
    stă~~~~~~~~~~~~#~~~
    stę~~~~~~~~~~#~~~~~
    stř~~~~~~~~~~~#~~~~
    su$tq`;@~~~~~.#~;q~
    sua;vn.3,T#~~^g~~(~
    sub2I=7J-#,:WNN8~B5
    suc8c#PEQB`~BgWb~~~
    sudX~jxH{~kQ#x'b~2G
    suf0+;&4)#15~D~+~s~
    suiC#TYBJWX~~Yl~~z~
    suj~a~b~e~~~~#:~~~~
    sul@6Q6(6*5(#Wc+~J~
    sum4P88H9,4-#>ADU0+
    sunc~;{Uuv~_YEO@#Q8
    sup/)C42.?$%7?G#~WA
    sur*#KNHNiJ8URO0E8~
    susA*8*RN7Q?0>_@K#:
    sva~V0OT2'~&#~P~^~n
    svěv~~~~~~~~~~#tR}c
    swaH6K:8:)))#L;%%/(
    swe%~#Q~~H~B~DQ~~~t
    sy$/gZ?;9q9~~,#G~E{
    sya~~~~~~~~~~~~~#0~
    sym2&56(:#PGX1>0~70
    syn7/>6E33=;:BA#SG~
    sys+*%()()&$#7.-i0$
    sz$,#~''2^^~~=f^^^^
    sza#WI,XPAAtz'IAAAA
    szcNPkTPH99lr#B9999
    sze<D#uq/ZZ~~7cZZZZ
    szugh#liaQQ~~KYQQQQ
    szyYZc`[SDDw}#LDDDD
    sãohhhhn#hhhhhhhhhh
    sätZZ#ZZZZZ$ZZZZZZZ
    så$bbbbbbbb%#bbbbbb
    sætggggggggg#gggggg
    sé$g42$#5s4s]eE]~n]
    séeX#/~j~dbeNV~Nx`N
    sí$[[[#[~[-[[[+[[[[
    süree~keeeeeeeee#ee
    să$ffffffffffff#fff
    sı$PPPPPPPPPPPPP#PP
    sınSSSSSSSSSSSSS#SS
    słuVVVVVVVVVV#VVVVV
    ta$P[Z-#/b3.`9<:>@/
    taa~~W~~~#~~~p~~tO~
    tab628@QN<DGFCN?8M#
    tac08G2CMV-F|#?SLiL
    tad~VN(l#uAGRgU~@~~
    tag<#0_EMD}82`~~~v~
    tahx~m~~~~~~~|8~Q#~
    tai&#;[gRH}t~{Y~xN4
    taj~~~F~~~~}~#.:?~~
    tak3~R~~~V~a[+#~61~
    tal5?>AG@1:+#>5.A@2
    tamN?P*1#^*~~8Bc&+~
    tan5.,<=B#=:;8BS//V
    tap=89R[V5L^eFfL%#B
    tar5N.+50:+)#6<0'5P
    tasAd83K.rQ:.OW:=#C
    tat3*-^/T8'E<E5#_OO
    tauL<(P~]~I~~h_q~#~
    tavx~siTX~hb_~#~L~~
    taw~~~~~~~~~~#~~~j~
    tax#3,Ee78=J~nS?~k|
    tał~~~~~~~~~~#~~~~~
    taț~~~~~~~~~~~~#~~~
    tc$@*0,1-:#+&5b#~4'
    tch#5/401(=/5.#H(,;
    te$8.5($(3DF2B-#@_>
    teaAxlZe[]yW}^~&`~#
    tec28K/H2A#D~++3Vh5
    ted#nqlotmu~HPf~@}M
    teeE~|y~~#~p~k~~~~~
    tegJ|]DEE@99G#FVB<~
    teh[~#r~~~~~~]9>;mp
    tei_`#geH9*~~e`I~~~
    tej~~~e~E~H~~%#Q~~}
    tek~~`~~~,~=8+<~#/~
    tel<S4NCQ4_RD:#786F
    tem><@??4J0/+(E8#/:
    ten;5#16;)(5ADAO79>
    tep,ILDQ`aalV#+AG%o
    ter15877985'-1;@@#-
    tes6/G0>,D(REFXf1V#
    tet~M6}S^~~#(N^~~9~
    teu~#S~~~K?~~~~~~~~
    tev0`HK/JHK~~Y#:Jnr
    tex<(6.?,001~4=0=[#
    tez~#hS?L~~~~2Q0M~u
    teč~~~~~~~~~~~#~~~~
    teț~~~~~~~~~~~~#~~~
    tf$<'C$%##1TH06E~2+
    tgeQh(eiY%#z;p?x$~w
    th$=3?+2*(=I6(4#~/~
    thaFMCOMQ~_#UQ>Y~_L
    the#@(3024)3&5'+*)U
    thi#87:7CCNK~>G~#O+
    thoC27+4.#'_7;>;~6f
    thrH#D=-;`G~~6dC~>~
    thuZeC<D6>7<CNHG#7B
    thư~~~~~~~~~~~~~~~#
    thể~~~~~~~~~~~~~~~#
    ti$~}sm#o~h~~]'dK:~
    tia0;9EHAGGLh#LNc%`
    tib5+)#40'&-:23$20~
    tic-PV'1&P#k{<.11bX
    tid~nq0e&~F15cw~r#~
    tie]O@Bb~#|rx]|up~~
    tifB.??K8Q:Eg>]BX#c
    tiggw#N^O=K=Bit~~T~
    tij~~~~~~#~~~~~~~~~
    tik~~G~~~p~bp]B~,#~
    tilR0S3G;E.*#<@'BUs
    tim8E38<2?Cdo#J17Bu
    tin0LM;E>O7N`6C?A7#
    tio$#*P_VCP%%-gOfXH
    tipFJF.8'L.Z|HA#L6^
    tiqf#~M~[~,~~^~~~~~
    tirre~NbH~V~~O~l#t~
    tisCN.JHH9R/2M<ZT#q
    tit95;>/::)%#:+9o;Q
    tiur~{y~c~#~~Z^i~~l
    tiv:<7)5#_37:G.%dX^
    tizL~O6#2j~~~8-2P~~
    tiț~~~~~~~~~~~~#~~~
    tiế~~~~~~~~~~~~~~~#
    tka~~U~~~~~S~FC~~#}
    tki*0N21/~/~~/~{#kt
    tko~~:~~~-~#,5F~~~y
    tl$~$A*517AcC@M#~Gk
    tlaVMM@<S1<M~#4~.,e
    tle0X@D2=0~FE<B~#~n
    tlii=&=O98a##B-~Ch&
    tma;@7<=9S=50<I37.#
    tme+m@g9q/$8*I~~#C~
    tna4--#4<#$:LCHU~U%
    tne#,537/G:~~:Z]5t,
    tniK~7~~~~~&#0cf(~~
    tní~~~~~~~l~~~#Q~~k
    to$0WN.#*fmWB?6gn]B
    toao~}~~~~~z~p~#~~~
    tocC#A@O?D._HWm/~E~
    todXnH3h4~?/#Y[<~8~
    toe{~~~~~#~~K~~~~~~
    tog(-+M6(~6-#@L8~1t
    toin#Sz~~l~x~c{~~~~
    tok~h#~~~b~8>EJ~&4~
    tol1R&L4IU#&;8$?~0:
    tom@D<N[IF8,(D6>#-~
    ton'5&68E#Y3@AAF@6D
    too-YKbrh#SSVO~mHF>
    topPQBvmnErXHXfc#G[
    tor2>/5<A9'&47I#K)<
    tosj]J#P$_G~~:>~~s~
    totaJJerg7#HsZJ?~_~
    toua#h~~ga~~~~?~~~~
    tov~~t~~~~~~j~#~~~~
    towaxy~~~l~~~#~~~~~
    toś~~~~~~~~~~#~~~~~
    tp$-/<,)(7&/&.#(.&#
    tps,7E,<0(.6K:F0#1@
    tr$qAKdheA~~~4#0~~~
    tra*3.#(&8+/>51;+'L
    treA#-@:@2(9/TQ,4T{
    tri):+9.3-1/3ME-<#J
    tro6:<-),%66/00<#81
    tru/?BB?=1E8C9=#~3F
    try7ul|y~|~.#0P~~~~
    trz~~~~~~~~~~#~~~~~
    trá~~~Q~=~~~~~#~~~>
    trì~~~~~~~~~~~~~~~#
    ts$$$9++)/#4G0G,-)&
    tscwY#41;I~~o4~~~=~
    tseEO4#+$&U0**1z~I~
    tsiirg^LwV~j6aV~#`~
    tsp~u4me~`~9#K~~~~~
    tstvp6NDh*~LED$#~87
    tt$^~AK{Gg[*~H#RqVM
    tta34M;#ev~#~0_~&@;
    tte12.IAZ)`R#NeJQvL
    tti4ZRI+H@RTBIIP#S~
    ttoHceD#I}^|~JO~~P~
    ttpSYi7x,D#qs9X*:%)
    ttr]#UQQVU~TkB~D~~~
    ttuowO~.~~~~l_~~#~w
    ttyDHN#o0?~zW)b.~?1
    tu$dRlCHZSWO~##~7&D
    tua6SL-6)[#KG@L:~L~
    tud,9G(4#?-.0;3GEe<
    tue]#?vjt@`.0~~i~~~
    tuiOLU5#)M>~~d]'~y~
    tuj~~~~~~~~~~#'~~D~
    tuk~~~~~~7~~~Y~~~#~
    tulk~uTvJ~~}~f`#a`~
    tumE[+FO5#H.=hh~~C~
    tun=R#MLP}PGbLuIS?`
    tupDZTXP]o~PV`#v~YQ
    tur)/:354A0*#;D5#Bi
    tusDS9AXG#Y;CJ]r~D~
    tutHIRa#^]gQWSSP4jU
    tve~T'KKzAn#nfxr`s`
    tvo~~8T~2#n~~~5q`r`
    tvæ~~~~~~~s~#~~wexe
    tvíp~~wzk~`~~~#cQdQ
    twaA-;'(&:0..=#%)5:
    twe(H#ONN#~>~K~~%~|
    twi8~(cQ_#~~~&~~~8w
    two(16B9D9)/+*X?~'#
    txex~~~~~~#~~~t~g|~
    ty$$77,)0?&ZZ;*59&#
    tyc~~~~~~~~7~#g~~~~
    tylX9Q;I9;~~~7J#~<~
    typO''4:.#Z<6WM.~M~
    tyrp~e~qm~J>#~h~~[~
    tz$(1BB.&P~6+)#1~:2
    tza~~~~~~~#~~P~~~~~
    tze?~/E?^#:~:`E~~||
    tzt~q#~~~~~q|~~owll
    tà$hhhq#hh5hhhhhhh~
    tá$TTT'T#TTTTT<TTT~
    täl^^~^^^^^#^^^^^^^
    tänOO#OOOOO/OOOOOOO
    té$e05;e<e#?ze7wequ
    témUw^~U#U~zlU$hUbf
    tí$___O_s_6___#___~
    tórgggJg#g~gg,~ggg~
    tówTTT~T~TzTT#|TTT}
    tördd2ddddd,ddmd#dd
    türLL%LLLLLLL$LL#LL
    tă$ffffffffffff#ff~
    tępbbbbbbbbbb#bbbbb
    tě$QQQQQQQQQQQ#QQQQ
    tıl>>>>>>>>>>>>>#>>
    tımEEEEEEEEEEEEE#EE
    tırRRRRRRRRRRRRR#RR
    tře```````````#````
    ua$~md[=A~TQPWC2~8#
    ual+D-243/./*,5-#Fp
    uanT#Q877~>~Dia~~7%
    uar-V+#-?:%L~,@8w<~
    uasS9AC=&#`;~LB~g0~
    uat:.9eEk$L#0l~<~&~
    ub$CCBSID0J5#,S/0D(
    ubafqg]<LbjY~MRYT#~
    ubeT<#9LF`~~~II~~~~
    ubi[C9)+O@1~~#?5~~~
    ubl)#G6Y622$9D=*U<6
    ubs1-B<>#:(79To7~E(
    ubu^Vsi`]][I~ib~#5>
    ucaOzrTH8~a~~OP~f#|
    uccEMxF#|;7~6~~X~~z
    uceIjvIJ=:u#(iM;]E*
    uch9?#>VV^~~~./|~e~
    uciO[t'7?~#~~=I~~~y
    uck(e#UJ;~i~~65~~7f
    uclZA~^d~N#~~~~$~~j
    ucrmx~KoG~T~~~~#~~u
    uct.*wBwL#<NC~^R~Cz
    ucu~A~~~~~~~~~~u#Z~
    ud$?#C,QV*8JO`07~Ez
    udab~x/J)~&A~AfG#$~
    ude(8'=-3#7'6A7$KN2
    udi,7//#C;-I~O?<~&|
    udobJG<G4bWWU8@B~^#
    udsS4]~q~FN/#~~~~~s
    ue$,$B.0#J0~`*5B~DG
    ued8~~#|m~R~~I~~~~s
    uefe~~~~~~pN;uN#2*>
    uelV>5M;P7n#,b4~.~~
    uemp0=Sn#~P~~E@~v~k
    uen;U5B<N;Lw/KZJ~9#
    uerCC#;W3<K&9?-~~-~
    ues)6S<%K9&dS-?~#IC
    uetG5Y4WO~#_QA:H~P0
    uf$~)3FeN5~~~-f~~#w
    ufe~~#eG>~~~~P/@|}a
    uff%+T:#8$J.-MP7~<8
    ug$L5>KBE-R1A<AI;@#
    ugamyb0]:~i~~Oa/~#~
    ugebQ/G~AFJ~#Y~<~~~
    ugh#}gWOR~~~~~5~~~~
    ugiQYd<6C~MG~#~~~C~
    uguS~P@65~#J~85~~{~
    uh$#MLz.-v^^^8[^~&^
    ui$~:d~;P~=~~[@#~$9
    uidQU:IVTUb(#6H~3T7
    uie`_<#}yt~~~SQ=~~~
    uik~~~~~~#~~~}~~~~~
    uil2@IUR^n[-~=<~*A#
    uin@|7@=2u#L~/8~~I~
    uir#D:208~)~~MJW~O~
    uis/#19+4JJ~~9:~|[}
    uit34BH.9#>~~G3C~n~
    uivV+9GM#YW~~m~~~[~
    ujed5V#m6]~]]%%]]~]
    ujíY~p~c~R~RR~#RR~R
    ująW~n~a~Q~QQ#~QQ~Q
    uk$@@Q*-?%-W~MHh'#l
    uka}vRu32~fF~-7d^#i
    ukoKKG,v0~hK#77f~~k
    ukt~S'~}~;p#-O:nDcr
    ukujc&1a(~R~~23P~#U
    ul$AU@_FhCTP`EI#aB~
    ula7F?#=(B%FW1<I/%&
    uld#~9hmZ?~~*j>~Q~}
    ule>#6bVYJD52=CX}K1
    uli[A8R@m>oR#B7~~0~
    ull;Q?S*['A%CNZ{#c.
    uloxUm3N#~~~~@,s~~~
    ult-$0'#*,&*85::v91
    uluzxq~r~~}~~LQ,#B~
    um$9=&EK#4214@51)/#
    uma?FU4=#YAfR:@@3Y5
    umb#NF5OfH~g~SZr~/~
    ume0&8(%9#&($,A(~64
    umiFJj;9L~>~~#M-~P~
    uml~~k~~~~~~~vg~#@~
    umm6e+cr|#]$#mxp~~~
    umnFQo/p~OU;~/*&~#q
    umoISeH#`y~~~<3~~~~
    ump$7<*EKG@#A3<F~'s
    ums<i7`iut*Q8y~dMB#
    umucVsaW{vYjNbEY#-~
    un$K#e/*l7*~CIM66>=
    unaF`f%'Hn#v}LAK(#j
    unc-Pv+J#*,t~>E(JCU
    und2^9Dl7@W&#BOR=WT
    uneK#_dPYLM~uCG'~~~
    ung`~&~P~~~EL{Bi~1#
    uni54O74,3<<I#'0_K8
    unkRyD~~~f~&##*~~t~
    unl>Pnhl_N~u~Qr~#q~
    unn8]`j[X#|-C`j~~b~
    uno`mv&#z~zeSL-/~zI
    uns5A9LZ#H/DoVLEJU/
    unt,<504(#)Fh:C8X'L
    unuxp~~~~~~~~~JM#~~
    uot+05AH?$&%8,Y&~#d
    up$-A=CGG,Dz8BOF#'G
    upan@T241~#W~<HV~#~
    upe8%B#*-L)c=(:/~W9
    upi;zZG6YPw~~#)~~X{
    uplCDD?K5;O~~TC1#S/
    upoL~~.T#~+~~E82~~~
    uppG;7n1nQv#6j~sRsU
    uprL`X9l@~4t~(/#~~u
    ur$9#3bbm7R5BMKK/2~
    uraGWJ&'#D&0/<?2D(B
    urc?F$LMMBVSJJR]`W#
    urdQu7[WU5fSnONyFh#
    ure(6FR7N+)(#G8O~G8
    urg3Y5#2,~D~#>-V/Sk
    uri<TA?=C;C^qbA#~W=
    url`i`VOPBgBDYb`O]#
    urm}~Xi~x~~r~l~+#~~
    urn#$4<52/K822*)~,-
    uroLaO#)'~eQb#%R~{2
    urr2:N#&EMTIaPZl~cz
    urs3#83H1'=,X7Q7Fc~
    urt*H0JA>#?~*GB?>hu
    uru~~v~~~~~g~?St#4~
    urz~~7~~~~~~~#_~~~~
    us$/#1>H;&$A;A2,~&>
    usaU]J-$#c9YQY]w=9~
    usbgnWqkk^J5#xh0;M'
    usc`):3#>~N~~anD~~~
    use#4BC@@<R,4B:+@T(
    usg~~#~~~~~~~~~f~~~
    usi68W71M3;+(.?9~#+
    usoq~d#$'NH~IYO~~~w
    ussK65W9L#W+@kZ~CtD
    ust+I2(577=,@#$ETMG
    usu_~~@o?~9_~JnN#H~
    usz~~F~~~~~~~#~~~~~
    ut$#*4JGS19E>8*C#'L
    utaSRZ#8+a18rAM=5-~
    ute-4*>1=#@>$+4)_7<
    utf{pr[k`unBa_~v~j#
    uth#K2JHZOs~~LG~~i{
    uti5$D(24*#<<FO$Y<.
    utn~~~~~~~~)9=#~~/{
    uto?A9.))5.6#+/1^R<
    utrb9Ta^#y~4h5J~~~~
    uts+3#Nb_A$-~]g~7~m
    uttI~B~#~H~Q/j~y,{:
    utuScTMX7~b~~LX@##~
    utz~~#~~~~~~~~~~~~~
    uve/#(87,zrnH'F~~bb
    ux$'$(('*$%%'13#$$#
    uziJ~8~#,~vffTgI~qf
    uğuggggggggggggg#gg
    uşt_____________#__
    użydddddddddd#ddddd
    užiRRRRRRRRRRR#RRRR
    užíLLLLLLLLLLL#LLLL
    va$jXV1)1~'<{6G#hU-
    vac.|@#=T~+r~&-~~~g
    vada~Q)P#~6D4CAmM~v
    vai>Fu~}V~~~~J~v~y#
    vaj~~uay~~~~~~#~~~j
    val1(548<==;#*06~/J
    vaml~u27#~+~~~n~&~w
    van;3GL?L#CAGPBGJ>P
    var;<*5=?H9$,=g@#.~
    vas5jL)D#BdL~[r~~+q
    vat3T*a7e:CZuJ#4K2@
    vd$&=.+-&+%-$4_$+#$
    ve$(9O849JWX40<7#5V
    vea[#g4~~D~O=D~$~~u
    vecs#v.7~~a&}JF1~]~
    ved>w}X5N~~~/Q#9o~~
    vegwI}OVU~#~~]tx~~~
    veix<~_m#=#~~~~T~`~
    vel77_;?%C:gT/,3_<#
    vemG,uPU#|WgYM3~S~t
    ven/*F&&5#.-04%.7<;
    ver58#439+6(11N96(-
    ves+:Y79?Z#fF>,EWT#
    vetoqvb<gp_+#[OJ?~~
    veyk~~~~~~~~~~v~#q~
    vez~2~,~#~~~~~@C~~w
    vi$dBVY#_'<:H-2).h,
    viaHO[30/)#HA6jO~M~
    vic#*+3:B6QSX0B/@0C
    vid/3A*F#=*08<+83,^
    vieL<#AHoV[~~Urf~^k
    vikv~k~x~~~#']C~1~~
    vilCJ?BDMYb##)3N~f~
    vin3ibQLN#AP[<;<9Y~
    vio#LM6+4~c~~V~Y~~~
    vir?3=BMAM:UKK^;&#~
    vis=8N649Q5'#B8yO<~
    vit=,J>29a7?_U'#P1~
    vla??&=r#0`9~O+`~``
    vm$*2-('%$$&%4($%##
    vníwsvnywww~~~#WWzW
    vo$~v~#'(~~~~pR~w~o
    vocJNs<?3THj~)t7t~#
    vodp~~~~~~~~~&#~^~U
    voe~~~~~~#~~~~~~o~g
    voi/#z~`~~~hf1~/rLj
    vol/KGC6?<()JIC9~#|
    vonOY,dJsb~~~Qe~t~#
    voof~~~~~#~~~@~~u~m
    vorM~*hIfcU>%ia?#`|
    vos~^~#R%~$~~f?~l~d
    vot12~]Yf~S#~O-~`~W
    vouF#~~~ZP~~~O%~c~[
    vrat#=5***b(nH2.#dX
    vre+6]G)0T.~vB~#8,a
    vri;=;w}g'iH#R~~3k`
    vs$,D*/P)<)@J0~#~+g
    vt$881*8**'%#/l%g&'
    vul'W4JK%#'p~T~%~r~
    vyscAEGTL99R9S#9o99
    và$^^^^^^^~^^^^^^^#
    vá$^^f~^G^^^^c5^^^#
    vánSS[<S~SSSSX#SSSw
    välAAWAAAAA#AAOAAAA
    vän__u_____#__m____
    værbbbbbbbbb#bbbbbb
    vé$_8la_~_8___#___o
    ví$ggg~g~g~ggg3ggg#
    vý$CCCCCCCCCCC#CCCC
    výcGGGGGGGGGGG#GGGG
    vě$>>>>>>>>>>>#>>>>
    vědJJJJJJJJJJJ#JJJJ
    větJJJJJJJJJJJ#JJJJ
    vše^^^^^^^^^^^#^^^^
    wa$zp_U~~~~~~.q~~#{
    waa~~~~~~#~~~~~~~f~
    wacn~%~~~#vx~6~~s~f
    wal1@)/#)DK~~4*X~#x
    wan@B4^^VAN~~#p~~O~
    wapi=fMIWf6%#wT6&T*
    war728*-)?'1&M(#/C(
    was#~'XVjD~~~Zm~~Ix
    watB7YZLTAE@~h7~#?~
    way(>a:>9X=#~}ID~R7
    wać~~~~~~~xz~#~~u~g
    wał~~~~~~~tv~#~~q~d
    we$+Sgj[~7~~~#~~~~~
    webU4x/3+h$#8~I)&'$
    wee&.w0#;#KEtYS{.P1
    weg~~>~~~4~~y#~~~U~
    weiLV#>;I_~X'~#~~~~
    wej~~~~~~~~~{#~~~~~
    wel)~8-)B#~~yN*3~~~
    wenE.#?QLCTN|>F~74~
    wer-')981#>>*7'+3<J
    whe4768C/D#)&B5(b&2
    whi+.%(#=~r-l.+hU6&
    wi$l6t;2~_|wz#8{|~i
    wia~~~~~~~~~~#~~~~}
    wic@:#BA0OD|~8$~~~n
    wid>(<+1AF~~~8W#~Fz
    wieup/z~hW~~~#m~~~~
    wij~~~~~~#~~~q~~~~~
    wik]B{>C9/'%+~L/$*#
    wil*M@*)&4cP~U#~=W~
    win:-J//1H''#U7(#)&
    wirWD#O;Mu;4Ak]7~<C
    wis)A#7;=,C~~5I<~6w
    wit#2W@?;GQS~_?~~>E
    wię~r~~~~~yuw#{xy~f
    wn$))*'+181-$l5(#$v
    wneC>@LJ;852~?>6~~#
    wnif~~]~~~ww|#3~~~h
    wo$-B4FFLr{x}#{|A~t
    wod~B<~~~~xtz#,y>~q
    wold^3/P-~~~~3#~P~~
    wooF~^4%.#B;8s.=NU8
    wor*#0*++($&&F>%e#'
    ws$',2,2+-'(,f,$#)'
    wsz~~~~~~~~~~#~~~~~
    ww$%$&#$##$$&&'###%
    www%$%$$##$$&%'###%
    wy$?=DP^L====#E====
    wycr<CO]K<<<<#D<<<<
    wyko9@LYH9999#A9999
    wymq;BM[I;;;;#C;;;;
    wypg18DQ@1111#91111
    wys~MT#1]MMMM6UMMMM
    xa$~~PR::~.8~,~9c~#
    xce&/L&B'I$]]23#]H]
    xe$r5DDHLJ~`%C2J#H]
    xec$B'0&#'3s6*X0z3~
    xemn4ka~9~H(~E:,~~#
    xen=a:/4P22d~JY~{#K
    xerAY@eAW<#^~<<OsE~
    xim@<-:D6.IG$B=I~#'
    xis-,<+W-:@(~P#$~~~
    xpe,f=A9=A6(7R$3`0#
    xpl)+/6N+?$]~#7.W?~
    xprD4L2B3':8#PQ2]-F
    xt$6@7I-K2::&->6#1%
    xte/#2+;-.,6@011~)E
    xtr'3=)3+.#&~@;C~;~
    ya$F|R'5670#w9?b?'b
    yakqM=Xb]X~~BES-9#-
    yal#lKT4xt&~^LoH:cH
    yan214A3=+p~q<#ZC1Z
    yap~~s~tok~~T~f?#~?
    yar*w5u~?--#`28I+MI
    yay2~c~d_Z~~DGU/#z/
    yaz~~q~rmj~~S~e>#~>
    ych:~/~y~dn~d(#d~p+
    yciuhgaKX6@~6#~6jAF
    yck~~u~}~hr#h~Ph~sx
    ycz~vuoYgDN~D#~DxPT
    ydec*:0Cwzs8#UceFue
    ye$EIF3=;F?~#U~~6b}
    yen~2L#~~~.t~-~{%co
    yer>*3G32)B&56#)E>7
    yi$~8x>7#t2zq,*[&H[
    yin#?6Fvv6J.*6?gTXg
    yk$k8Wciggi~#B@VVnV
    ykobZ7X`^]_x~#&MMdM
    ylaD~SXPV~~T~H>~#~z
    yle528/53#1N~FR#43%
    yli6/4G/@~(4;5D~~#z
    ym$ISFLaSgmC~#P~~~m
    ymaUoR7?.Znl~EM~#~n
    ymb<'2E,X#sL2eP8~Ls
    ymiX~O~~~~a~~/Fr#{a
    yna520/4->$PF36,##[
    ync9(0:N7)|~~Fx#b~Z
    yniH~Q~}~~n~~#-~~tK
    yon<$=zV|{a~~FqP#{P
    yorgQ<-6R~q~~N3a)#a
    you%>5c3&8w##::g~Pg
    ype3$8('&#D>3Qj)~2~
    ypi5B=~~~PzLS#?~p~j
    ypt7O=SJCE'))J`3#.%
    ys$+DO,A5Q#u~Ob6~V~
    ysi#+,44.-:3;CM2~/j
    ysk~~~~~~~~rl#A~~~n
    ysluU_ATEsOg~L#5G7$
    yst2+'9,4&<$#351],,
    ysz~~~QP~~~~~#~~~~o
    yta~-R~~Y~~3~#bbO~}
    yteA;$$'&#(DRIP*e+(
    ytt~~~j~~~~%#~~ra~~
    ywa3.Oevu~___#_____
    yönhhhhhhhhhhhhh#hh
    yükddddddddddddd#dd
    yć$hhhhhhhhhh#hhhhh
    yśl[[[[[[[[[[#[[[[[
    za$Y5i5(@qEp#BR@KD~
    zab#eOLL`~LEJ8.>~ZX
    zac]`fF~~j8#rLHTaA~
    zadr~s-~#~9bgPL~~wu
    zah~~#~~~~~qw~Y~~~~
    zaj~`~j~~~~@E#)~~US
    zak~.W~~~#~RW;@~5hf
    zal~~~~~~#~kpUM~I~~
    zam~W~fnb;~ejIA~#zy
    zan?h=%.>~*HM#<~=^[
    zap>)@V`f~~EJ#&~~ZX
    zar+0A'91~#bgJ_/.6u
    zasXhw;cO~~HM#(~<^[
    zat,Pv~?~XDtzo]0P.#
    zawL[~~~~~~<A#~~~QP
    zczc}T~qlcccc#~c~cc
    zda%B/.15W%WW4@L'#W
    zde^j#onkS^SS.E'#_S
    ze$2%V()P2W%0C;,N*#
    zece~~1de~~JS#[L~aQ
    zed#b~~~~~~hqE~~o~n
    zeg~{~v~~?~EN#~~L[L
    zei~~#~~~~~ox~~l~~v
    zej~z~v~~~~DM,#~~[K
    zek~~~z~d0~IR#7~~`O
    zeliSP~=x4~ktZAT#~q
    zem~^~q~B~#py]?~~~w
    zen9~3[[(.)iq3#0,~o
    zep~2#9D~~~8A'3~~O?
    zerD?;6/'URl#I[C-%s
    zes5g6~P#ai^g5T~~td
    zet~_~CC]#~U_JH~Nl[
    zez~r~m~~~~<E$7#~RB
    zi$EeuFGV~)ru:(;#~n
    zia~~C~+$~~fi#][~~b
    zic~+Z~r^&~ae=#/~~^
    zieXO#IYa3~|~&lb~~x
    zij~~~~~~#~z~~~~~~w
    zilEZyL~Y|#,2jHFPF3
    zin%dg[{?WO~~dZV/#~
    zio~y~b#K~~~~`~|~~~
    zit~~B~~~f~z~~8#~~w
    zkom]52#]]]]]53]]]]
    zla~eb;ogWWWW4<W#WW
    zmihsRwe~nhns#Hp~jn
    znalh#j_gWWWW$&WWWW
    zne%&,-b#[[[[=N[[[[
    znidaL1#_OOOO*BOOOO
    zny#'JTIQBBBB%kBBBB
    zná^YuZOXIIII~#IIII
    zo$Lnd+#9P~~~Yi~~~x
    zon.#:5A5B#$$3~>~$4
    zorL~Vq~~M~~~J:8#~}
    zosC~J+xR~z~~#a~~~_
    zov~~~~~~[~~~~#~~~p
    zt$``#```````dO````
    zu$#]3~H.~TTT;:~@TT
    zugXJ#o}`~BBB~~~~BB
    zujj[~~~q~TTT4#~~TT
    zul|nh<VI#gggVp3~gg
    zumgXF/W4~QQQ?#I~QQ
    zun{mN~~~~fffxn~#ff
    zur&#:&+n~QQQIz,~QQ
    zusVH#m$^~AAAFw~~AA
    zwa1aOe4[#[[[5d[[[[
    zwe@c#-6^n^^^r.^^^^
    zwi/Q#UXM]MMM$UMMMM
    zy$#53)+%e%%(@+*~%e
    zycdSlLPO3ONH#(E]Q3
    zyk~r)jomQmmgF#c{oQ
    zymFiE1#eHed_7~ZsgH
    zyn~#?qvtXttnIkj~vX
    zyso_wW[Z>ZYT#~Pi]>
    zytaPhHMK0KKE#~BYM0
    zywaPhHLK0KJE#~AYM0
    zza;Q'@#9~p``A~r`+`
    ză$ffffffffffff#fff
    zılYYYYYYYYYYYYY#YY
    ài$hhhhhhhhhhhhhhh#
    ànhVVVVVVV~VVVVVVV#
    ào$hhhhhhhhhhhhhhh#
    ày$hhhhhhhhhhhhhhh#
    ác$bbb~b~blbbb~bbb#
    áchXXX~X~XcXXX#XXX0
    áleHHH;H~HHHHM#HHHH
    álnRRR~R~RRRRV#RRRR
    ám$fff}fffffff0fff#
    áme^^^#^^^^^^^6^^^~
    án$[[+#[e[[[[[F[[[&
    ání[[d~[d[[[[[#[[[~
    árifff~f#fffff|ffff
    ás$eee#e4eeee<Jeeee
    át$hho~h~hhhhmBhhh#
    átePPX~PJPPPPU#PPP~
    átiggn#g$ggggkYggg~
    ávaPPPcPcPPPPP#PPPP
    ávehhh6h#hhhhh^hhhh
    áváHHHZH~HHHHH#HHHH
    ân$fkfff~ffff=f~ff#
    ândafaaagaaaafa#aa~
    ão$hhhhh#hhhhhhhhhh
    äll[[0[[[[[#[[d[[[[
    änd[[,[[[[[#[[[[[[[
    ängXX#XXXXX@XXXXXXX
    äns??v?????#???????
    är$XXIXXXXX#XXaXXXX
    ärd<<H<<<<<#<<E<<<<
    ättddSddd#d&ddldddd
    ållgedfgiaj#~faa~la
    ån$VVVVVVVV#kVVVVVV
    åndhhhhhhhha#hhhhhh
    ångYYYYYYYY#~YYYYYY
    år$dddddddd1#dddddd
    ælgVVVVVVVVV#VVVVVV
    ængXXXXXXXXX#XXXXXX
    æreJJJJJJJJJ#JJJJJJ
    ærkTTTTTTTTT#TTTTTT
    æse`````````#``````
    ça$XPX.X#X)XXXXX@XX
    çalb~bgbXbWbbbbb#bb
    çekOOROO^OXOOOOO#OO
    çerLLOLL[LULLLLL#LL
    çin]]]]]]]]]]]]]#]]
    çok`~~``~`~`````#``
    çãohhhhh#hhhhhhhhhh
    çõehhhhh#hhhhhhhhhh
    çıkddddddddddddd#dd
    èmeh#hhhhh~hhhhhhh~
    ènce~pneee#eeeeeee~
    èreh#*hh7h~hhhhhhhh
    ès$f#Effff#ffffffff
    éci]7K@]<m]]]b#]]]m
    écuG#Y~G9WGGGLqGGGW
    ée$]$F:]]]]m]b#]]]]
    éesT$#cTTTTeTYfTTTT
    éfi`)cL`#`````~````
    éhog~mgggggggg#gggg
    ém$h~E~h#h~hhh1hhh)
    émuOX`sO~OqOOO#OOOk
    éraJ#c?J~STDDD3DDOD
    éreP#h$PNXYIII7IIUI
    éri5/<05#q6bbb3bb-b
    és$h*I)h(h#hhhchhhh
    éta.%BV.Z#+'S1/S$)~
    ên$f}fff~fffffffff#
    ênce{eee#eeeeeeeee~
    ìnhggggggggggggggg#
    ía$fff&fPfffffnfff#
    íchhhh~h~h~hhh1hhh#
    íciggg.g&g#ggg^ggg~
    ícíPPP~P~P~PPP#PPP~
    íhoeeeeeeeeeee#eeee
    ím$ggg~g~g~ggg+ggg#
    ístWW7%W+W(WWW#WWWW
    ít$ggg~g~g~ggg>ggg#
    íteQQQ]QGQfQQQ#QQQ~
    ítibbb#b'b)bbbUbbb~
    íveggg~g#gqgggLgggg
    íze___~_=_____#____
    în$QfQQQQQQQQ)Q#QQQ
    încN~NNNNNNNNSN#NNN
    întH~HHHHHHHHMH#HHH
    ói$hhhnh.hhhhmhhhh#
    ón$ggF#ggg$gg9:gggd
    óriggr=g#~~gg~~gggg
    ów$bbbbbbbbbb#bbbbb
    ówn==========#=====
    ôngdoddd~ddddddddd#
    õesggggg#gggggggggg
    ölüff~fffff~ffnf#ff
    öneXXAXXXXXaXXXX#XX
    ör$XVaWXZz[#QViQK^Q
    öra?=~>?A`B#8=O8~C8
    öreWU,VWYyZ;PUhP#]P
    örsFDGEFHgI#?DV?~J?
    örü[Y~Z[^}_~TYlT#aT
    övedd,ddddd#dddd~dd
    özeSSSSSSSSSSSSS#SS
    ør$IIVIIIIII#IIIIII
    øreYY#YYYYYY)YYYYYY
    ùnghhhhhhhhhhhhhhh#
    úscggg&g#geggg~gggg
    übe9f#ffffffff6ffff
    ückdd#dddddddd:d~dd
    ühr`e#`````````````
    ükl`````````````#``
    üle]]X]]]]g]]~e]#]]
    üm$MMOMMMMMMMMMM#MM
    ümlRRARRRRRRRRRR#RR
    ümüII~IIIIIIIIII#II
    ün$MMU#MM]MMMMMM&MM
    ünüGG~MGGWGGGGGG#GG
    ür$YY#YYYYYYY_fY7YY
    üreJJSJJJJJJJOVJ#JJ
    ürüWW~WWWWWWW]dW#WW
    üssdd#dddddddddd~dd
    üzeccccccccccccc#cc
    ýchhhhhhhhhhhh#hhhh
    ým$```````````#````
    ýmiNNNNNNNNNNN#NNNN
    ărcGGGGGGGGGGGG#GGG
    ăriYYYYYYYYYYYY#YYY
    ăto[[[[[[[[[[[[#[[[
    ąc$EEEEEEEEEE#EEEEE
    ąceJJJJJJJJJJ#JJJJJ
    ącyLLLLLLLLLL#LLLLL
    ączIIIIIIIIII#IIIII
    čas___________#____
    čenJJJJJJJJJJJ#JJJJ
    činNNNNNNNNNNN#NNNN
    čníTTTTTTTTTTT#TTTT
    đượfffffffffffffff#
    đặteeeeeeeeeeeeeee#
    để$hhhhhhhhhhhhhhh#
    ęciYYYYYYYYYY#YYYYY
    ędzVVVVVVVVVV#VVVVV
    ějšYYYYYYYYYYY#YYYY
    ělaIIIIIIIIIII#IIII
    ěníRRRRRRRRRRR#RRRR
    ěstbbbbbbbbbbb#bbbb
    ği$PPPPPPPPPPPPP#PP
    ğinTTTTTTTTTTTTT#TT
    ğişBBBBBBBBBBBBB#BB
    ğlaeeeeeeeeeeeee#ee
    ğu$UUUUUUUUUUUUU#UU
    ğunYYYYYYYYYYYYY#YY
    ğınQQQQQQQQQQQQQ#QQ
    ğıtOOOOOOOOOOOOO#OO
    ıcıeeeeeeeeeeeee#ee
    ıdı^^^^^^^^^^^^^#^^
    ık$QQQQQQQQQQQQQ#QQ
    ıklTTTTTTTTTTTTT#TT
    ılaXXXXXXXXXXXXX#XX
    ılm:::::::::::::#::
    ılıQQQQQQQQQQQQQ#QQ
    ım$NNNNNNNNNNNNN#NN
    ımlMMMMMMMMMMMMM#MM
    ımıMMMMMMMMMMMMM#MM
    ın$NNNNNNNNNNNNN#NN
    ına:::::::::::::#::
    ındKKKKKKKKKKKKK#KK
    ınıOOOOOOOOOOOOO#OO
    ır$[[[[[[[[[[[[[#[[
    ıra9999999999999#99
    ırm9999999999999#99
    ırı<<<<<<<<<<<<<#<<
    ısıccccccccccccc#cc
    ıtıbbbbbbbbbbbbb#bb
    ız$YYYYYYYYYYYYY#YY
    ığıggggggggggggg#gg
    ışmPPPPPPPPPPPPP#PP
    ıştIIIIIIIIIIIII#II
    ła$PPPPPPPPPP#PPPPP
    ładCCCCCCCCCC#CCCCC
    łemZZZZZZZZZZ#ZZZZZ
    ło$LLLLLLLLLL#LLLLL
    łowJJJJJJJJJJ#JJJJJ
    ługTTTTTTTTTT#TTTTT
    ły$[[[[[[[[[[#[[[[[
    łąceeeeeeeeee#eeeee
    ře$```````-&#`N%`+&
    řeb8888888AHM8#I8CG
    ředKKKKKKKTZaK#]KVZ
    řen:::::::DJO:#L:FJ
    řes9999999CIO9#K9EI
    ři$CCCCCCCCCCC#CCCC
    ří$AAAAAAAAAAA#AAAA
    řík===========#====
    ścihhhhhhhhhh#hhhhh
    śliRRRRRRRRRR#RRRRR
    świhhhhhhhhhh#hhhhh
    ść$hhhhhhhhhh#hhhhh
    şek]]]]]]]]]]]]o#]]
    şlaVVVVVVVVVVVVV#VV
    şleZZZZZZZZZZZZZ#ZZ
    şmabbbbbbbbbbbbb#bb
    ştiZZZZZZZZZZZZ~#ZZ
    ştuGGGGGGGGGGGGu#GG
    ştıIIIIIIIIIIIIv#II
    šenJJJJJJJJJJJ#JJJJ
    ště[[[[[[[[[[[#[[[[
    ší$___________#____
    šímEEEEEEEEEEE#EEEE
    ům$eeeeeeeeeee#eeee
    ůžeeeeeeeeeeee#eeee
    że$WWWWWWWWWW#WWWWW
    żywMMMMMMMMMM#MMMMM
    že$UUUUUUUUUUU#UUUU
    ženNNNNNNNNNNN#NNNN
    žitUUUUUUUUUUU#UUUU
    živLLLLLLLLLLL#LLLL
    ơng^^^^^^^^^^^^^^^#
    ươnhhhhhhhhhhhhhhh#
    ườn_______________#
    ượceeeeeeeeeeeeeee#
    și$[[[[[[[[[[[[#[[[
    șieOOOOOOOOOOOO#OOO
    șteaaaaaaaaaaaa#aaa
    ți$XXXXXXXXXXXX#XXX
    ția333333333333#333
    ție111111111111#111
    ții;;;;;;;;;;;;#;;;
    țin444444444444#444
    țio222222222222#222
    țiu888888888888#888
    ại$hhhhhhhhhhhhhhh#
    ạn$aaaaaaaaaaaaaaa#
    ải$hhhhhhhhhhhhhhh#
    ản$bbbbbbbbbbbbbbb#
    ất$hhhhhhhhhhhhhhh#
    ần$ggggggggggggggg#
    ập$hhhhhhhhhhhhhhh#
    ặc$hhhhhhhhhhhhhhh#
    ặt$hhhhhhhhhhhhhhh#
    ến$fffffffffffffff#
    ết$hhhhhhhhhhhhhhh#
    ếu$hhhhhhhhhhhhhhh#
    ều$hhhhhhhhhhhhhhh#
    ển$hhhhhhhhhhhhhhh#
    ện$bbbbbbbbbbbbbbb#
    ối$hhhhhhhhhhhhhhh#
    ốngccccccccccccccc#
    ộngggggggggggggggg#
    ột$hhhhhhhhhhhhhhh#
    ới$hhhhhhhhhhhhhhh#
    ời$hhhhhhhhhhhhhhh#
    ờnghhhhhhhhhhhhhhh#
    ởi$hhhhhhhhhhhhhhh#
    ợc$hhhhhhhhhhhhhhh#
    ục$hhhhhhhhhhhhhhh#
    ủa$hhhhhhhhhhhhhhh#
    """#

  /// Each line: a word, a space, then a penalty a language, in steps of 0.1 nats.
  static let words = #"""
    aan gkqigd#c^[ke]Ya^
    aantal _ci`_Z#YUSb[TQXU
    abans X^cZXUP#OM]VOKRO
    aber im#jie`d`^lf_[c`
    about #_e]ZWX^XVE`WT[X
    aby jntkjgaea_*#`]da
    accent Z#e]ZWQOQO_XPMTQ
    aceasta W[bYWTNSNL[U#JQN
    această ^bh`^ZTYTRbZ#PWT
    acento Y^d#Y'PTOM]VOKRP
    acest fjphfc]b]Zjd#X`]
    acesta VZaXVSNRMKZT#IPM
    aceste W[bYWTNSNL[U#JQN
    acestea W]bYWTOSNL[U#JQN
    ad NGLE#N]a[RGPTPW[
    ada SekWWR_d_]We^Z#_
    adalah mqwomjdidbqkc`#d
    administrator ,Z6_LYFQS<7Z?O#S
    adresse [#'][XRWR6`XQNUR
    af qGQLqVCmh#^ngdkh
    afficher b#ldb_X^XVf_WT[X
    afsnit ^ci`_ZUYT#b[TPWT
    after #N;WNRHXSQNYROVS
    aftryk SW^USPJOJ#WPIFMJ
    ai HP[P#ISXSQJY;OV7
    ainda Y_d[Y#QUPN^WOLSP
    ainsi [#f^[XRWRP`YQNUR
    així Z_e[ZWQ#QO_WPMTQ
    això eiogeb[#[YibZW_[
    akan qu{rqnhmhfungd#h
    aktiviert Z_#[ZWQVQO_WPMTQ
    akzeptiert _c#a_[UZUSc]TQXU
    al Ug_$&Y9#]QV]2`X]
    alamat ]bh_^YTXSQaZSO#S
    alat ]ag_]YSXSQaYRO#S
    albo ]ag^]XSWSQ#YROVS
    ale bqpnmi]hdb&#4`gd
    algumas X^cZX#PTOM]VNKRO
    alguns ^bh`^&T#TRb[SPWT
    all #C?H+K=V=`@iL^RZ
    alla fjph#c]b%Zjc[X`]
    alle al#i1d+c_/ke^Zb_
    alleen `djb`]#[VTd^URYV
    alles [`#][W3VRPSXQNUR
    allora X^dZ#UPTOM]VOKRO
    allows #_e]ZWQVQO_WPMTQ
    alors _#ia_[UZUSc[TQXU
    als qu$sqn#2hfungdkh
    also #a6^d`SWYW`YYNUY
    alt CB*@7@K.1(.8#.23
    alte W]1YMTOSNL[U#JQN
    altra Z`f]'WR#QO_XQMTQ
    altre Y^dZ%UP#PN]VOLSP
    altres bgldb_Y#XVf`WT[X
    altri ]ag^#XSWSQ`YROVS
    altro ]ag_#YSXSQaZROVS
    always #>?A[D9VRPFX<NUR
    am -N#GHBKHUSA]CQEU
    amb qv{sqni#hfuohdkh
    amd '34..)+$#+<.+%#(
    an $g#dSc^i]bTkcXgL
    ancak UY`VUQLPLJXRK#OL
    anche fjph#c^b]Zjd[X`]
    ancora Y^d[#VPUPN^WOLSP
    and #d`Z[][fea^kg]`c
    anda vz~`vamqmkyslR#m
    anden VZaWVRMQM#YSLIOM
    andere ^b#`^Z$YTRb[SPWT
    anderen `d#a`[<ZVTc]URYV
    anders UY,WUR#QEJYSKHOL
    andet SW^TSOJNJ#VPIFMJ
    andra cgmdT_Y^#Wf`XU]Y
    andre P`>GFDRVR#_XQNUR
    ange UZ`WURMQ#JYSLHOL
    angegeben cg#dc_Y^YWf`XU]Y
    angegebenen Z`#][WRVQO_XQMTQ
    angive SW^USPJOJ#WPIFMJ
    ani _cba_[UZUS,#DJXU
    annan UY`WURLQ#JIRKHOL
    annat UY`WURLQ#JYRKHOL
    another #_e[SVQUPNOWPLSP
    antarmuka [`f^[XRWRP`YQN#R
    antes ^bh#^&TXTRaZSPWT
    använda dhnfdaZ`#XhaYV^Z
    användare Z`f][WRV#O_XQMTQ
    användaren V[bXWSNR#KZTMIPM
    användas ]ag^]XSW#Q`YROVS
    använder Y^dZYUPT#M]VOKRO
    används [`f][WRV#P_XQNUR
    any #JMN[TYGYWF`XU]Y
    anzahl Z_#]ZWQVQO_XPMTQ
    ao hlgjh#_d_]Yf^Zb_
    apa [`f^[XRWRPOYQN#R
    apenas cgmLc#Y_YWg`XU]Y
    apoi TX_UTPKOKIWQ#GNK
    apr _cia_[UZUS#[TQXU
    après ^#h`^ZUKTRb[SPWT
    aq c/6%-,#_YW.`/U]Y
    aquest lpvmlhc#caoib_fc
    aquesta hlrjhe_#_]le^Zb_
    aquestes ]bh_^YT#SQaZSOVS
    aquests aekca^W#WUe^VSZW
    ar UW^U>NOOGJRS#VOL
    ara [`fR[XS#RP`YQ@UR
    arasında LQWNMIDHCAPJC#FC
    archief Z_e[ZV#UQO^WPMTQ
    archivo ims#ifae`^mg_[c`
    archivos fjp#fc]b]Zjd[X`]
    are #utljchmhf`o=dka
    argante Y^d[YVPUPN#WOLSP
    argument =#&EFY*?LJ*O=OVS
    arquivo lpvnl#chcapib_fc
    arquivos jntkj#aea_mg`]da
    arrencada bfldb_X#XVf`WT[X
    as #XWgb%[lgeKcf[cg
    asemenea [af^[XSWRP`Y#NUR
    assim ]ag_]#SXSQaZROVS
    astfel X^cZXUPTOM]V#KRO
    así Y_e#ZVQUPN^WPLSP
    at 0LTRaemkm#Jsliem
    atau osyqolfkfdsmeb#f
    att |y~s|ysx#qlyrovs
    atunci Y^d[YVPUPN^W#LSP
    au l#`f^acgb`Ui5^eb
    auch ko#mkhbgb`oia^eb
    auf uy#vuqlpljqrkhol
    aus kp#mlhcgb`oib^eb
    ausgabe Z_#]ZWQVQO_XPMTQ
    aussi a#lcb^X]WUe_WSZW
    automat W[SYWTNSNLIN#JQN
    automatisk [`f][WRV6#_XQNUR
    automatiskt X^cZXUPT#M]VNKRO
    automàticament Z_e]ZWQ#QO_XPMTQ
    autre ]#g_]YTXSQaZSOVS
    autres Y#kca^W]WUe_VSZW
    aux a#S[ZRX]WUV_WSZW
    außer Z_#]ZWQVQO_XPMTQ
    av ur~ouqli#jkrkhol
    available #GT_]YTQLQaZLOOS
    avant _#i`_ZUYUSb[TQXU
    avec n#npokfjeckleahe
    aveți ]ag_]YSXSQaY#OVS
    avsnitt [`f^[XRW#P`XQNUR
    aynı VZaWVRMQMKYSL#PM
    ayrıca MQWOMJDIDBQJC#GD
    az NRJPNKEJEC2LD#HE
    ağ KOUMKHBGB@OIA#EB
    až ^bh_^YTXTRa#SPWT
    așa TY_VTQLPKIXR#GNK
    ați Z_e[ZWQVQO_W#MTQ
    backend OZ#`GZMRTRZTSPPT
    bagian fjpgfb]a[Yic[W#]
    bahasa ]ag_]YSXSQaYRO#S
    bahkan ]ag^]XSWSQ`YRO#S
    bahwa gkqigd_c^[ke]Y#^
    baik _ci`_ZUYUSb[TQ#U
    banyak dhnfda[`ZXhbYV#Z
    bardzo Z_e[ZVQUQO#WPMTQ
    barrie L[bQWSNRNLZ#MJQN
    baru cgmec`Y_YWKYXU#Y
    bash K$B%#DBNPN(VOLLE
    bază TY_VTQLPKIXR#GNK
    bazı SX^USPKOJHWQJ#MJ
    başka OSYQOLFKFDSLE#IF
    be #SdSP`kh_haqjfmj
    beachten _c#a_[UZUSc[TQXU
    beberapa koulkgbfa_nha]#b
    because #ag_]YSXSQaZROVS
    been #flcZWX]XV__WT[X
    befehl bg#db_Y^XVf`XT[X
    before #S<PSOJUPNJWPLSP
    behalve UY`WUR#QLJYRKHOL
    behöver ^bh_^YTX#QaZSOVS
    bei gk#i[d^c^[de]Ya^
    beim `d#b`]V[VTd]URYV
    being #`f^[XRWRPXXQNUR
    beispiel [`#^[XRWRP`YQNUR
    bekerja [af^[XSWRP`YRN#R
    belirli QU[RQMHLHFTNG#KH
    bem X^dZY#PTOM]VOKRO
    bemærk TX_UTPKOK#WQJGNK
    benar ^bh`^ZTYTRb[SP#T
    benutzer `e#b`]W[VTd^VRYV
    berbeda ^bh`^ZTYTRb[SP#T
    berikut [`f][WRVQP_XQN#R
    berisi ^ch`^ZUYTRb[TP#T
    berkas qu{rqmhlhftngd#h
    besar _ciY_[UZUSc]TQ#U
    beschikbaar VZaXVS#RMKZTLIPM
    bestand nsapok#jecrleahe
    bestanden ei]fea#`[YhbZW_[
    bevat X]cYXT#SOM[UNKRO
    bez `ejb`]W[VT#$VRYV
    biasanya _ci`_[UYUSc[TQ#U
    bien Z&e#ZWQVQO_WPMTQ
    bij bgldb_#^XV_TWT[X
    bilgi OSYQOLFKFDSLE#IF
    bilgisayar KOUMKHBGB@OIA#EB
    bios 10?8947'+#<>$4%5
    bir qu{rqmhlgetng#jg
    birim KOUMKHBGB@OIA#EB
    birkaç LPVMLICHCAPIB#FC
    birlikte OSYPOKFJECRLE#HE
    birçok RW^TSOJNIGVPI#LI
    bis [a#^]XSWRPQYRNUR
    bisa ]ag^]XSWRP`YRN#R
    blev SX_UTPKO2#WQJFMJ
    bli VZaWVRMQ#KYSLIPM
    blive bfldb_X^X#f`WT[X
    bliver SW^USPJOJ#WPIFMJ
    bo VZaXZWXGXV#`WT[E
    boot 6A=LJCDED:HNBO#I
    bron W[bYWT#SNLIUMJQN
    brug ]ag^]YSXS#aYROVS
    bruge cgmdc`Y^Y#g`XU]Y
    bruger X]cYXTOSO#[UNKRO
    brugere QU[SQNHMH#UOGDKH
    bruges [`f^[XRWR#`YQNUR
    brugt UY`VURLQL#YRKHOL
    bu jGUec[Nfa_Rg`#da
    bude `ejb`]W[VTd#URYV
    budete W]cYXTOSNL[#NJQN
    budou X]cYXUOTOM]#NKRO
    bulba `dja`[VZUS#]UQXV
    bunu KOUMKHBGB@OIA#EB
    but #IoflhWgb`aib^eb
    by #XYcNTfkfd1'ebif
    byl dhned`Z_ZX@#YV^Z
    byla _cia_[UZUSB#TQXU
    bylo bflcb^X]XV:#WT[X
    byly W[bYWTNSNLE#MJQN
    bytes ;F.$W+#@MK=TMIPM
    być hlrjhe_d_]#f^Zb_
    bölüm SX^USPKOJHWQJ#MJ
    bölümleme OSYQOLFKFDSLE#IF
    bör Z_e]ZWQV#O_XPMTQ
    bør X]cYXTOSO#[UNKRO
    büyük PTZRPMGLGETMF#JG
    být hlrjhe_d_]l#^Zb_
    będzie afkca^X]WU#_WSZW
    bạn ptzrpmglgetmfcj#
    bản kpumkhcgb`oib^e#
    bảo `dja`[VZUSc]UQX#
    bằng chned`Z_YWgaYU]#
    bị dhned`Z_YWgaYU]#
    bộ eiofea[`ZXhbZV^#
    bởi ^bh`^ZTYTRb[SPW#
    ca FG>BLD]D]ZMc#XE]
    cada eio#R%[&[YicZW_[
    cadena Z_e#ZVQ:QO^WPMTQ
    can #b[XbX`lgeZm_[jV
    cap J46BUFH#SQAY5OVS
    cara `djF:?V[VT]^UR#V
    caracteres afk#b)X]WUe_WSZW
    caractère ]#g^]XSWSQ`YROVS
    caractères b#ldb_X^XVf_WT[X
    carattere Z_e]#WQVQO_XPMTQ
    caratteri _cia#[UZUSc]TQXU
    care Esrpokfjfdrl#bif
    carácter ^ci#_ZUYTRb[TPWT
    cas Y#dcaVW%WUe_VSZW
    case #=F>=F<UQO?W<MIQ
    caso ]bh$&#TQSQaZSOVS
    cd .,+-/,-%##10%+$1
    ce a#kOAUdhca`j-_fc
    cea TX_VTQKPKIXQ#GNK
    cel Y^dZYVPTPN7O#LSP
    cela e#oUea[`[YhZZW_[
    cele UY`VUQLPKI=@#GNK
    ces d#ned`Z_YWgaYU]Z
    cette m#wnmidhcapjc_fd
    chaque d#ned`Z_ZXgaYV^Z
    charge 9#a_^YTXSQaZSOVS
    chaîne ^#h`^ZTYTRb[SPWT
    che {~zd#qrvrpsxqnur
    chi R^dP#VPUPN^WOLS&
    chiar VZaWVRMQMKYS#IPM
    cho mrw_gjeidbqkd`g#
    chuck HL>ZXUOTOM#VNKRO
    chyba [ag^]XSWRP#8RNUR
    chính _cia_[UZUSc]TQX#
    chúng cgmec`Y_YWg`XU]#
    chương chmec`Z_YWgaXU]#
    chạy aekca^W]WUe^VSZ#
    chỉ dhnfdaZ`ZXhbYV^#
    chọn hlrihd_c^[ke^Ya#
    chứa _cia_[VZUSc]TQX#
    ci R&mX#_Y^YW)`<U]Y
    cirílica [`f#[QRWRP`YQNUR
    co MUWX]SL^]Z#%T`[O
    coleman W[bXWSNRNLS#MJQN
    com P>HDD#S(Vb=j[TRd
    comanda UZaWKRM4LJYS#HOL
    comandi [`f]#XRVRP_XQNUR
    comando glqR#&_c^[ke^Ya^
    comandos X]cBX#OSNL[UNJQN
    come =rxT#Xejeckldahe
    command #BBCBN?PVT>^JRGV
    commande l#vnlichcapjb_fc
    commandes `#jb`]V[VTd]URYV
    commando cgmd[W#^XVf`XT[Y
    comme j#ulkgbfa_nha]da
    como osy#X#gkfdcmebif
    compte ],g_]YS#SQaZROVS
    computer #b5_)Y/XM-SZCPWT
    con jrq#(klqljrrkhoD
    configuració glrihd_#^[ke^Ya^
    configuración `dj#`]V[VTd]URYV
    configurar Z`e,Z-R#QO_XQMTQ
    configurare TX_U.PKOKIWQ#GNK
    configurarea VZaWVRMQMKYS#IPM
    configuration #%ONNIIDICVIDLAG
    configurazione ]bh_#YTXSQaZSOVS
    configuração cgmdc#Y_YWg`XU]Y
    conjunto X]c#X#OTOM]UNKRO
    consultați Z_e[ZVQUQO^W#MSQ
    consultez _#ia_[UZUSc]TQXU
    contiene [`f#'WRVRP_XQNUR
    contoh ^bh_^YTXTRaZSP#T
    conté Y^d[YVP#PN^VOLSP
    contém Y^d[Y#PUPN^WOLSP
    coreutils b06-b8#^XV0_2T[X
    correo Z_e#ZWQVQO_WPMTQ
    correu ]bh_^RT#SQaZSOVS
    cosa bfl2#_X4XVf_WT[X
    cosi ]ag_#YSXSQaEROVS
    could #YZ^[XSWRPXYQNUR
    což V[bXWSNRMKZ#MIPM
    cu mq]nmidhcaej#_fd
    cualquier _ci#_[UZUSc]TQXU
    cuando jnt#jgafa_ng`]da
    cui bflc#^X]XVeNWT[X
    cukup [`f][WRVRP_XQN#R
    cum ^ciX_ZUYTRZE#PWT
    czas Y^d[YVPUPN#WOLSP
    czasu Y^dZYUPTPN#VOLSP
    czy gkqhgc^b^[#d]Ya^
    cài osypokfjecrleah#
    các tx~utpkokiwqjgn#
    cách dinfda[`ZXhbZV^#
    când _dia_[VZUSc]#QXU
    còn ^bh_^YTXTRaZSPW#
    có uy~wurlqljyskho#
    código X]c%X#OTOM]UNKRO
    công bfldb_X^XVf`WT[#
    cùng ]ag^]XSWSQ`YROV#
    că fjpgfb]a]Zic#X`]
    către VZaWVRMQMKYS#IPM
    cũng fjpgfb]a]Zic[X`#
    cả bfldb_X^XVf`WT[#
    cấp aekca^W]WUe^VSZ#
    cấu bflcb^X]XVe_WT[#
    cần fjphfc]b]Zjc[X`#
    của qu{sqnhmhfuogdk#
    da eZ4B#*lqlBF^]Bol
    dacă nrxonjeidcqk#age
    dades cgmdc`Y#YWg`XU]Y
    dados chmDc#Z_YWgaYU]Y
    daftar `djb`]V[VTd]UR#V
    daha bfldb_Y^XVf`W#[X
    daher [`#^[XRWRP`XQNUR
    dahil QU[RQMHLHFTNG#KH
    dal dbn_#a[`ZXLAYO^Z
    dalam sw}tsojnigvpie#j
    dall Z_Y[#VQUQO^WPMTQ
    dalla `dja#]V[VTd]URYV
    další W]bYWTOSNL[#NJQN
    dan nwpUlk3upn}wpS#p
    dann fj#hfc]b]Zjc[X`]
    dans u#~wurlqljyrkhol
    danych X]cZXUOTOM#UNKRO
    dapat sx~utpkojhwqjf#j
    dar ]b?6K3TXSQR?#OVS
    dari sp}tsojnjhvpif#j
    das e|#sx<otomnvnkro
    dass ap#nlichcapib_fc
    dat le^fea#gcaVES_fc
    data *BEK+<7D-3==GV#Z
    datei ko#lkgbfb`nha^eb
    dateien dh#edaZ`ZXhaYV^Z
    daten Z_#[ZWJVQO_WPMTQ
    dati [`f^#XRWRP`YQNUR
    dator TX_VTQKP#IXQJGNK
    datos aek#a]W[WUd^VSZW
    daß fj#gfb]a]Zic[X`]
    de a$L#['+'=CgY*Pm~
    debe `dj#`]V[VTd^URYV
    debian )13--)*#%+07*'#)
    debians W[GXWSGR#&ZTMJQN
    debianu Y^d[YVPUPN^#OLSP
    defecte Z`e]ZWG#QO_XJMTQ
    defecto ]ag#]YSXSQaYROVS
    degli [`f^#XRWRP`XQNUR
    dei jdul#gbfa_gha]da
    del iae#&``%@IZjYggk
    dell fjeg#b]UUS^[PWSU
    della mqpo#jdidbjkc`gd
    delle dhcf#aZ`ZXhbYV^Z
    dels hlrjhe_#_]lf^Zb_
    dem pu#rqmhl5;tggcjg
    den vz#avrmq(,rHlWom
    dengan vz~wvrmqmkysli#m
    denna cgmdc_Y^#Wf`XU]Y
    denne `djb`]V[O#d^URYV
    deoarece UY`VUQLPKIXR#GNK
    depuis a#kba]W[VTd^VRYW
    der uw#{zhx|p=q~wszw
    deras VZaWVRMQ#JYSLHOL
    des m#*hyub;omqvhkro
    desde _dj#`/VZUSc]UQXU
    despre ^bh`^ZUYTRb[#PWT
    després `djb`]V#VTd^URYV
    dess ]ba_]YTX#QaZSOVS
    dessa bfldb<Y^#Vf`WT[X
    det txpvtqkp#*qrjgnk
    detta dhnfPa[`#XhbYV^Z
    dette fjphSc^b]#jd[X`]
    deux `#kba]W[VT]^VRYV
    dev @#'*)+/?>@$I>L=@
    devam KOUMKHBGB@OIA#EB
    deve bflc(#X]WU^_WSZX
    deze koumkh#gb`oia^eb
    dezelfde UY`WUR#QLJYSKHOL
    değildir LQWNMIDHCAPJC#FC
    dhcp 17,34.8$%#C*$4#)
    di {~~v#~rwrpxrqu3Z
    dibuat ]ag_]YSXSQaZRO#S
    dice T`f0#XRWRP`YQNUR
    die ]~#~x~;~zx|vyv}z
    dies Rl#jhe`M_]l_^Zb_
    diese nr#inkejecrkdahe
    diesem ]a#_]YTXSQaZROVS
    dieser fj#hfc]b]Zjc[X`]
    dieses bf#db_X^XVf`WT[X
    diferents Z_e[ZVQ#PN^WPLSP
    dig LY`_]YSX#%aYROVS
    digunakan hlrjhe_d_]lf^Z#_
    din `kqZ`d_c**]e#Ya^
    dina TX_VMQKP#IXQJGNK
    dine MX_VTQKPK#XRJGNK
    dintre X]cZXUPMOM]V#KRO
    diperlukan ^bh`^ZTYTRb[SP#T
    dirección [`f#[WRVQO_XQMTR
    directori Z_e]ZWQ#QO_WPMTQ
    directorio ^ch#^ZUYTRb[SPWT
    directory (;;?#>-HEQ=S;HDE
    direktori _dja`[VZUSc]UQ#U
    diretório _dja`#VZUSc]UQXU
    disc QUfUb_R#XVW`)T[X
    disco P`f''#RWRPOYQNUR
    discul UY`VUQLPKIXR#GNK
    disk 1JPZKXMT72P=LB#M
    disken QV[SQNIM'#UOHDKH
    disponibil UY`WURLQLJYS#HOL
    disponibile V[bX&SNRMKZT#IPM
    disponible Z$e%ZWR#QO_XQMTQ
    disponibles Y(d)YUP#OM]VOKRP
    dispositiu Y_d[YVQ#PN^WPLSP
    dispositius X^dZYUP#OM]VOKRO
    dispositivo Z`f$.#RVQO_XQMTQ
    dispozitiv TX_VTQKPKIXR#GNK
    dispozitive UZaWVRMQLJYS#HOL
    disque [#f^[XRWRP`YQNUR
    disse Y^dZ/9PTP#]VOLSP
    dit jKtkjf#SY+mg`]da
    ditt [ag^]XSW#P`YRNUR
    diğer SX^USPKOJHWQJ#MJ
    djurban X]cYXTOSOM#UNKRO
    dla koulkgbfa_#]a]db
    do 4bm`]$hfom#0nkr;
    doar [`f][PRVQO_X#MTR
    dobře Y^dZYVPUPN^#OLSP
    doch [`#^[XLWRP`YQNUR
    documentatie `dja`[#ZVTc]@RYV
    doel UY`WUR#QLJYSKHOL
    does #ag^UXSWRPOYRNUS
    dois [Xf^[#RWRP`YQNUR
    doit `#jb`]V[VTd]URYV
    domyślnie ]ag_]YSXSQ#ZROVS
    don #YWFJOW]WUN^VSZW
    données c#mec`Y_YWg`XU]Y
    door Bcidcf#e`^mg`[c`
    dopo _dia#[VZUSc]UQXU
    doriți W[bYWTNSNL[U#JQN
    dos J??)J#O/JE8QGXEL
    dosya RW^TSOJNIGVPI#LI
    dove R^][#VPUPN^WOLSP
    drev X]cZXUPTO#]VNKRO
    drucker N^<PY?PUPN^#OLSP
    du j#8bjgYj%$arXhol
    dua ^bh`^ZTYTRb[SP#T
    due :Sne#`Z_YW`aYU]Y
    dumneavoastră [`f^[XRWRP`X#NUR
    după `djb`]V[VTd]#RYV
    durant S;eTSHQ#QO^WPMTQ
    durch jn#kjfaea_mg`]da
    dvd 1;18526&$#<3$/%7
    dvs [`f^[XRW>6`X#NUR
    där W[bYWTOS#L[UMJQN
    därför VZaWVRMQ#KYSLIPM
    då W[bYWTNS#L[TMJQN
    défaut h#rjhe_d_]le^Zb_
    dùng hmsjie`d_]lf_Zb#
    düzenli KOUMKHBGB@OIA#EB
    dụng imskif`e`^mf_[c#
    each #ekba^W]WUe^VSZW
    ed FEHB#NA`ZXGaFV^Z
    eder JNTKJFAEA?MG@#DA
    een y}|zyu#tpn|volsp
    eerste ]ag^]X#WRP`YRNUR
    efter aekba]W[#$d^VSZW
    eftersom W[bYWTNS#L[TMJQN
    ein uy#vurlqljgrkhol
    eine tx#vtqkpkixrjgnk
    einem jn#kjfaea_mg`]da
    einen lp#mlichcapib_fc
    einer ko#mkhbgb`oha^eb
    eines dh#edaZ1ZXhaYV^Z
    ejemplo `dj#`]V[VTd^URYV
    ek JDNEKGBFA?1HA#DA
    eksempel Y^dZYUPTO#]VOKRP
    el yhm#jgh'pukw_[sp
    ele fjbhf#]b]Zjd>C`]
    eles _dja`#VZUSc]UQXU
    elk ]ag^]X#WSQ2YROVS
    elke Y^S[YV#UPN^WOLSP
    elle _#ia_[UZUSc]TJXU
    eller lpcnlich#&pjb_fc
    els uy~vuql#kixrkgnl
    em U[UVg#[]ejIldahe
    en _)X#fY,')-]zhGet
    encara ]ag^]XS#SQ`YROVS
    end #C9E2G>QL#8R6H2L
    endast ^ch`^ZUY#Rb[SPWT
    enheder TX_VTQKPK#XRJGNK
    enheter UY`VUQLP#JXRKHOL
    enkel W[SYWT#S22[UMJQN
    enkelt UY`WURLQ#5YSKHOL
    enthält [`#^[XRWRP`YQNUR
    entrada [ag#]'S+RP`YRNUR
    entre a%k#a$W&VTd^VRYV
    entrée _#ia_[UZUScPTQXU
    então _ci`_#UYUSb[TQXU
    equipo Z_e#ZVQUQO^WPMTQ
    er mY,PPi4oV#]qcfmj
    era NaT4#2S:SQNZGOVS
    erreur Z#^]ZWRVQO_XPMTQ
    error /AA#<K>'QO:PPMDQ
    erstellt Z`#][WRVQO_XQMTQ
    es xc)#Rco(omgonkko
    escritor gkq#gE^b^[jd]Ya^
    esempio ^ci`#ZUYTRb[TPWT
    eski KOUMKHBGB@OIA#EB
    espace `#jb`]W[VTd^URYV
    espansione Y^d[#VPUPN^WOLSP
    español ^bh#^ZTYTRb[SPWT
    essa W]cY6#OSNL[UNJQN
    esse [`P^:#RWRPXKQNUR
    essere mqwn#idhdbpjc`gd
    est l#rwinsxsqnUrovs
    esta hlr#h)_c^[de^Ya^
    estadounidense Y^d#YVPUPN^VOLSP
    estan ]agN]YS#SQaZROVS
    este rv|-r1imignh#eli
    esto bgm#c_Y^XVfXXT[X
    estos [`f#[XRWRP`YQNUR
    està dhned`Z#YWgaYU]Z
    está gkq#g(^c^[ke]Ya^
    están Z_e#ZWQVQO_WPMTQ
    estándar ^bh#^ZTYTRbZSPWT
    estão Y^d[Y#PUPN^WOLSP
    et d#c[]cfee/cgdlei
    etc /#'(7,;*8;([9QXJ
    etmek LPVMLICHCAPIB#FC
    ett pizrpmgl#etnfcjg
    etwas Z_#]ZWQVQO_XPMTQ
    eu X9OOM#PTOM9VOKRO
    even #diaX[HZUSW]UQXN
    executar X]cZX+O#OM]VNKRO
    exempel ]bU_]YTX#QaZSOVS
    exemple d#nfdaZ%ZXabDV^Z
    exemplo bflcb#X]XVe_WT[X
    exemplu ]ag^]XSWSQ`Y#OVS
    există [`f^[XRWRP`Y#NUR
    exécution [#f][WRVQO_XQMTR
    fa `DcB#LO(VTX^URYV
    face 4He]MPRVQOPX#MTQ
    faceți TX_VTQKPKIXR#GNK
    fait [#_^[XRWRP`XQNUR
    fall 1Z#XVSMR$KSTLIIM
    falls Vs#pokfjfdrlebif
    fare Xdja#[VZUSc]URXV
    farklı LQWNMIDHCAPJC#FC
    fatto Z_e]#WQVQO_WPMTQ
    faz X]cZX#OTOM]UNKRO
    fazer [ag^]#SWRP`YRNUR
    fazla RV]SRNIMIGUOH#LI
    feb QQ[YQMHSNL#UNJQO
    fel TX_VTQKP#IXR+GNK
    fer RUne]`Z#YWTaYU]Y
    fi _XX^_WdPdbTc#`gd
    fichero chn#d`Z_YWgaYU]Y
    ficheros Z_e#ZWQVQO_WPMTQ
    fichier q#|srnimhfuohdkh
    fichiers p#zqplgkgesmfcjg
    fie cgmeW`Y_YWga#U]Y
    fiecare X]cZXUPTOM]V#KRO
    fil V<aXKSM>#*ZSLIPM
    file +7CB#G:R^Q>`CULF
    filen X]cZXUOT#-]UNKRO
    filer ]ag_]YSX#+aZROVS
    files #;CDKC6KMVBQEMKE
    filósofo chn#dMZ_YWgaYU]Y
    find #-0HK*%TO?>OOKRH
    findes TX_VTQKPK#XQJGNK
    finns dhnfdaZ`#XhaYV^Z
    fins [Bf^[DR#RP`YQNUR
    firmware ;I6AL<J7C-F:#M&J
    first #KGLLRFUWUJ_FSSW
    fitxer fkqhgc^#]Zjd]X`]
    fitxers hlrihd_#_]ke^Zb_
    fiziksel JOULKGBFA?NHA#DA
    fișier _cia_[UZUSc]#QXU
    fișiere `djb`]V[VTd^#RYV
    fișierele UY`VUQLPLJXR#HOL
    fișierul W[bYWTNSNL[T#JQN
    flera ]ag^]XSW#P`YRNUS
    flere X]cRXTOSO#[UNKRO
    flesta V[bXWSNR#KZTMIPM
    fleste UY`WURLQL#YSKHOL
    foi ^bh_^#TYTRbZSPWT
    folosind X]cYXTOSNM[U#KQO
    fonction [#f^[XRWRP`XQNUR
    for $V`SS<T[^#Mgk]Z^
    forhåndskonfiguration RV]TROINI#VPHELI
    forma ae`#3'W,PUAE?SZW
    format 5#'<BJ9/;?*[4E.B
    formato [ag#&(SWRP`YRNUR
    forskellige VZaXVSMRM#ZTLIPM
    fost Z_e[ZVQUQO^W#MTQ
    fout VZaXVS#RMKZSLIPM
    fra fkqh4c^b]#jd]X`]
    francés _ci#_[UZUSc]TQXU
    free #/<@;881595;/L.8
    fri UYXWURLQ#<GSKHOL
    from #ILHjXAfa_6hKUdY
    från hlrjhe_d#]lf^Zb_
    få VZaXVSMR#%ZTLIPM
    för x|~zxuot#m|unkro
    första [`f][XRW#P`XQNUR
    før RV]TROINI#VPHELI
    første Y^d[YVPUP#^VOLSP
    für uy#vuqlpljxrkhol
    fără X^cZXUPTOM]V#KRO
    gdy eiogeb[a[Y#bZW_[
    gdzie Z_e]ZWQVQO#WPMTQ
    gebruik `ekba]#[VTd^VRYV
    gebruiken aekca^#]WUe_VSZW
    gebruiker Z_e[ZV#UQO^WPMTQ
    gebruikers X]cZXU#TOM]VNKRO
    gebruikt cgmdc_#^YWf`XU]Y
    geeft UY`WUR#QLJYSKHOL
    geen bfldb_#^XVf`WT[X
    gegeven _cia_[#ZUSc[TQXU
    gelen JOULKGBFA?NHA#DA
    gelir KOUMKHBGB@OIA#EB
    geliştirme KOUMKHBGB@OIA#EB
    genel OTZQPLGKFDSMF#IF
    genellikle RV]SRNIMIGUOH#LI
    genom `djb`]V[#Td^URYV
    geralmente [`f][#RVRP_XQNUR
    gerekir OSYQOLFKFDSLE#IF
    gerekli JNTKJFAEA?MG@#DA
    geri MQWOMJDIDBQJC#GD
    gesetzt di#fea[`ZXhbZV^Z
    get #>IOOHDKKI?VJKKO
    geven VZaWVR#QMKYSLIPM
    gezet UY`WUR#QLJYSKHOL
    gibi TX_OTQKPKIQQJ#NK
    gibt ei#geb[a[YicZW_[
    gli jotl#gbfa_nh`]da
    gnu ;*-+3.#*('+2$8**
    go (J[[QVQUWH#W;SJJ
    goethe Nh#CPLZ`ZXa6YV^Z
    good #[TQ^LUYTRK[TPWT
    griego Y^d#YVPUPN^VOLSP
    groep Y^d[YV#UPN^WOLSP
    grootte UY`WUR#QLJYRKHOL
    groupe [#f^[XSWRP`YRNUR
    grub *7-55.#&%'C:'('0
    grupo Y^d&Y#PUPN^VOLSP
    gói imskifae`^mg_[c#
    gör X]cYXTOS#M[UNKRO
    göra Y^d[YVPU#N^WOLSP
    göre OSYQOLFKFDSLE#IF
    göz KOUMKHBGB@OIA#EB
    gør QU[SQNHMH#UOGDKH
    gøre RV]TROINI#VPHELI
    ha WVX-%FZ#5WBhU]]a
    haben ej#geb]a[YicZW_[
    hace ]ag#]XSWRP`YRNUS
    hacer Y^d#YUPTPN]VOLSP
    had #ci`WZEYTRZ[TPWU
    hakkında PTZRPMHLGETNF#JG
    hal Ie][Y^W]WUV^VS#W
    hale EQWGMIDHCAIJC#FC
    han M[i/MZU#;RZ[TPWT
    handleiding VZaWVR#QMKYSLIPM
    hanno `d_a#[VZUSc]URXV
    hanya hmsjie`d_]lf_Z#_
    har koumkhbg#)oha^eb
    harus imsjie`d_]lf_Z#_
    has #Z_Kg]^[^[:e]Ya^
    hat OY#WTPNNLUTWVONP
    hata KOUMKHBGB@HIA#EB
    have #qlnmidhd=ejc`gd
    hay bfl$b_X^XV_`WT[#
    he #m^=iY`Q_]Sf_Zb_
    hebben ]ag_]Y#XSQaZROVS
    heeft _dja`[#ZUSc]UQXU
    hem GRXOGJ3#:BCKD%GE
    her *`8][W6VR&_MQ#UR
    herhangi SW^USPJOJHWQI#MJ
    het {~~u{w#vqowxqmtq
    hi Ljbgeb]#[YG[ZW_T
    him #^d[YVPUPN^WOLSP
    his #hgfdaZ`ZXhbYV^Z
    hiện afkcb^X]WUe_WSZ#
    ho c[fS#`Y(YWJ&XU]Y
    hobby Zmhj#e`dXVafW[c`
    hombre ]ag#]YSXSQaYROVS
    homem Y^d[Y#PUPN^VOLSP
    how #cbTWSUNUSQITQQU
    hoặc diofea[`ZXhbZV^#
    https ),/)2)#)-B.F1-)>
    huidige X^cZYU#TOM]VOKRO
    hun X][YXT#SNL[UNJQO
    hur X^cZYUPT#M]VOKRO
    hver RW^TSOJNI#VPIELI
    hvilket QU[SQNHMH#UOGDKH
    hvis koumkhbgb#oha^eb
    hvor X]cZXUOTO#]UNKRO
    hvordan UY`WURLQL#YRKHOL
    hành cgmdc_Y^YWf`XU]#
    há Z_e]Z#QVQO_XPMTQ
    hãy [af^]XSWRP`YRNU#
    här gkqhgd^c#[kd]Ya^
    hình dhnfdaZ`ZXhbYV^#
    hơn bgldb_Y^XVf`WT[#
    hệ lpvmlhcgb`oib^e#
    hợp gkqhgd^b^[kd]Ya#
    ich cn#ej`afa_0X`]dY
    if #O`LPWdidbC`c`gd
    ihn Z`#]ZWRVQO_XQMTQ
    ihr [`#^[XRWRP`XQNUR
    ihre [`#^[XRWRP`YQNUR
    iki PTZRPMHLGETNF#JG
    ikke jntkjfae`#mg`[ca
    il v0yw#rt^trrsspwt
    ile UZaWVRFQLJ&SL#OL
    ilgili OSYQOLFKFDSLE#IF
    ilk NRXONJEIDBQKD#GD
    ils Z#f][WRVQO_XQMTQ
    im ]q#afYeZdbAk]`Xd
    immer ae#ca^W]WUe^VSZW
    implicit IWeTZVQUINRW#LSP
    in #M$S%[)e9cI[bXcS
    indeholder TX_VTQKPK#XRJGNK
    indien X]RYXU#TOM]UNKRO
    indiqué ]#g_]YSXSQaZROVS
    info @-.,9/#>DR-G2@<M
    informació aflcb^X#WUe_WSZW
    información ^bh#^YTXSRYZSPVT
    informasi bgmdc_Y^XVf`XT#X
    informatie Z_e]ZW#VQO_WPMTQ
    information &2:KKHGK#$M[SELM
    informationen [`#][WRV7E_XQNUR
    informations ^#h`^ZTYTRb[SPWT
    informazioni Y^dZ#VPUPN^VOLSP
    informações X^dZY#PTOM]VOKRO
    informații ]ag_]YSXSQaY#OVS
    ingin ^bh_^YTXTRaZSP#T
    ini pkgkpmnlnliumc#n
    innehåller Z_e[ZVQU#O^WPMTQ
    instal qu{sqnh#hfuogdXh
    instalace Y^d[YVPUPN^#OLSP
    instalare lpvmlhcgb`oi#_ec
    instalarea Y_d[YVQUPN^W#LSP
    instalasi imskifae`^mg_[#`
    instalat Y^dZYUPTPN]V#LSP
    instalação Y^dZY#PTPN]VOLSP
    instalați VZaXVSNRMKZT#IPM
    installatie W[bYWT#SNL[UMJQN
    installation '/4^]XSE%#QE@NBG
    installationen `dKb`]V[%#d^URYV
    installationsprogrammet bfldb_X^&#f_WT[X
    installed #`Y]ZWRVQOWXQMTQ
    installera ^Mh`^ZUY#Rb[SPWT
    installerade TY_VTQLP#IXRKGNK
    installere Z_e[ZVQUP#^WPLSP
    installerede TX_VTQKPK#XQJGNK
    installeret RV]SRNIMI#UOHELI
    instalării Y_e[ZVQUPN^W#LSP
    inte lpvnlidh#apjb_fc
    interpréteur b#lcb^X]XVe_WT[X
    into #^kWY^W]WUT_VSZW
    invocation B-5-Z8#UPN/W2LSP
    invoer [`f][W#VRP_XQNUR
    io TEBF#PKMKIJQJRNK
    ip ,$,#.'6)9>(A??'@
    is #pYg^h*wkpOrknug
    iso :%5#'(-04/):)E/4
    isso bfldb#X^XVf`WT[X
    ist o~#|{wkvqopxqmtq
    isto Z_e]Z#QVQO_WPMTQ
    it #q_k/m_l^lZgnja^
    its #iogeb[aTYibZW_[
    itu jgtej`afa_nh`]#a
    iyi TX_VTQKPKIXQJ#NK
    izin QU[RQMHLHFTNG#)H
    içerir QU[SQNHMHFUOG#KH
    için jntkjfae`^mg`#ca
    işletim NRXPNKEJECRLD#HE
    ja fj1]fWO&QZ#Q[X`]
    jack :cQO8ZUYTR#[TPWT
    jak osyqolfkfd#+ebif
    jako mqwnmidhcb)#c`fd
    jaringan gkqhgd^c^[kd]Y#^
    je zaLlzp:vqoC#qmtq
    jean B/#9B@LQLUR<VHOW
    jeden Y_*[YVQUPN#%PLSP
    jeder ^b#_^YTXSQaZSOVT
    jego ^bh_^YTXTR#ZSPWT
    jeho dhnfdaZ`ZXh#YV^Z
    jej [`f][WRVRP#(QNUR
    jejich bgldc_Y^XVf#XT[X
    jen fkphfc^b]Zj#]X`]
    jest k}~{yvpupn#Qolsp
    jestem X]cZXUOTOM#VNKRO
    jestliže X^dZYUPTOM]#OKRO
    jeszcze ]ag_]YSXSQ#YROVS
    jeśli mqwnmjdhdb#jc`gd
    ještě _ci`_ZUYUSb#TQXU
    jeżeli _cia_[UZUS#[TQXU
    ji [agV]XSWRP`#RNUR
    jika nrxonjeidcqkda#e
    jim 9KIGHF=PKIT#@NNK
    již W]bYWTOSNL[#NJQN
    jsem ]bh_^YTXSQa#SOVS
    jsme Z_e]ZWQVQO_#PMTQ
    jsou lpvnlichcap#b_fc
    jste ^bh`^ZTYTRb#SPWT
    juga hlrjhe_d_]le^Z#_
    just #cSU_[UCGSP]TQXU
    już _cia_[VZUS#]TQXU
    já _ci`_#UYTRb,TPWU
    kabul JOULKGBFA?NHA#DA
    kadar LQWNMIDHCAPJC#FC
    kami [`f^[XRWRP`YQN#R
    kan jutrqm0l#$tngdkh
    kann nr#onkeiecrkdahe
    kararlı QU[RQMHLHFTNG#KH
    kararsız JOULKGBFA?NHA#DA
    karena gkqhgd^b^[kd]Y#^
    karşılık LPVMLICHCAPIB#FC
    kasus `dca`]V[VTd]UR#V
    katalogu Y_d[YVQUPN#WOLSP
    katkıda RV]TROINIGVPH#LI
    kaynak LPVMLICHCAPIB#FC
    každý _dia_[VZUSc#TQXU
    kde ;FD=@7S9CC9#DH8E
    kdo bgldb_Y^XVf#XT[X
    kdy [`f^[XRWRP`#QNUR
    kdyby Z_e]ZWQVQO_#PMTQ
    když lpvmlhcgcao#b_fc
    ke os[iokfjecb6ea#f
    kein ]a#^]XSWSQTYROVS
    keine ei#fea[`[YhbZW_[
    kemudian _cia_[UZUSc]TQ#U
    kendi QU[RQMHLHFTNG#KH
    keras ]ag^]XSWSQ`YRO#S
    kernel *9*>-,6ENP5TJN#@
    kernen RV]TROINI#VPHELI
    ketika eiogeb[a[YicZW#[
    khi i`skif`e`^mg_[c#
    khusus Z`e]ZWRVQO_XQM#Q
    khác glrihd_c^[ke^Ya#
    không mqwomjdidbqkc`g#
    khả aekca^W]WUe_VSZ#
    khởi dhnfdaZ`ZXhbYV^#
    kiedy Z_e]ZWQVQO#WPMTQ
    kita `djb`]V[VTd^UR#V
    kitabı JNTKJFAEA?MG@#DA
    kitabın NRXPNKEJECRLD#HE
    kitap OTZQPLGKFDSMF#IF
    know #djb`]V[VTULURYV
    kommandot Y^d[YVPU#N^WOLSP
    kommer mqwnmidh#Hpjc`gd
    komputer `djb`]V[VT4]UR#V
    konfigurasi fkphfc^b]Zjd]X#]
    konfiguration SX#USPKO*%WQJFMJ
    koppeling VZaWVS#RMKZSLIPM
    kræver RV]TROINI#VPHELI
    kterou X]cZXUOTOM]#NKRO
    která `ejb`]W[VTd#VRYV
    které imsjie`d`^l#_[c`
    který fkqhgc^b]Zj#]X`]
    kteří `djb`]V[VTd#URYV
    które cgmec`Y_YW#`XU]Y
    który ^bh_^YTXTR#ZSPWT
    kullanıcı PTZRPMHLGETNF#JG
    kullanıcılar JOULKGBFA?NHA#DA
    kullanılan OSYQOLFKFDSLE#IF
    kun [`f^[X2WR#`YQNUR
    kunci Z_e]ZWQVQO_XPM#Q
    kunna Z_e[ZVQU#O^WPMTQ
    kunnen ^ch`^Z#YTRb[SPWT
    kurulum RW^TSOJNIGVPI#LI
    kärnan X]cZXUOT#M]VNKRO
    können hm#jhe`d_]lf_Zb_
    küçük JNTKJFAEA?MG@#DA
    kết _cia_[UZUSc]TQX#
    la e%[#*Sx'xvdT7t{x
    laatste Z_e]ZW#VQO_XPMTQ
    lació hmrjie`#_]lf_Zb_
    lador `djb`]V#VTd^URYV
    lain `kqbgd^b^[Vd]Y#^
    langkah Z_e]ZWQVQO_XPM#Q
    lar _cia_TV#USc]TQXU
    las cxg#dJdokiYjjgnk
    latine c#md[`Y_YWg`QU]Y
    layanan aekba]W[VTd^VR#V
    lcamtuf Y^d[YVPUPN#WOLSP
    le q#eC/{vonlpnFqqn
    leben [a#^]XSWRP`YRNUR
    lebih joulkgbfa_nha]#a
    legge ]ba_#YTXSQaZSOVS
    lei [`f]#;RVRP_XQNUR
    les s#}U~{u-us{|tqxu
    letra jot#kKbfa_nha]da
    lettre i#ljie`d`^lf_[c`
    li Yb]Z1YT6ZXU#OV^[
    liber UZaWVRMQLJY<#HOL
    liczba Z_e]ZWQVQO#XPMTQ
    lidi VZaXVSMRMKZ#LIPM
    lidé cgmec`Y_YWg#XU]Y
    lidí [`f^[XRWRP`#QNUR
    life #`_^PXRWRPXRQNUR
    ligne f#phfc]b]Sjc[X`]
    lihat `dja`[VZUSc]UQ#U
    lijst Z`e]ZW#VQO_XPMTQ
    like #g]dM_Y^YWU`XUQY
    linha _cia_#UZUSc[TQXU
    linii Y^d[YVQUPN#L6LSP
    linuksa Y_e[ZVQUPN#WPLSP
    linux /#&(-(0%%%*4%0$(
    list #:5<5:;><?2FEM<7
    lista _ci#'#UZ-S.]2QXU
    liste c#'^G`Z_Y6TaNN]Y
    liệu bflcb_X^XVf_WT[#
    llista `djb`]V#VTd]URYV
    lliure Z_e[ZWQ#QO_WPMTQ
    lloc Y^d[YVP#PN^WOLSP
    lo cge#)8e7ecYldahR
    lokaal [`f][W#VRP_XQNUR
    lokal ]a3_]YSX5>UZRO#S
    long #5:=IK@JEN>WDLHP
    loro _dia#[VZUSc]UQXU
    lors `#jb`]V[VTd^URYV
    lorsque Z#e]ZWQVQO_XPMTQ
    los i}Y#iIbGpncvolsp
    lts -4;10,.*&A47B#)*
    lub mqwnmidhdb#jc`gd
    lucru aekba]W[VTd^#RYW
    lugar [`f#[0RWRP`YQNUR
    lunak cgmec`Y_YWgaXU#Y
    lvm ,18/.*0%&(G/),#*
    là pPzq`lgkgesmfcj#
    làm aekca^W]WUe_VSZ#
    línea bgm#c_Y^XVf`XT[X
    lý cgmdc_Y^YWf`XU]#
    lưu [`f^[XRWRP`XQNU#
    lại bflcb^X]WUe_WSZ#
    lập _ci`_ZUYUSb[TQX#
    lệnh `djb`]V[VTd^URY#
    ma RXRZ#Ycgb`&Pb^eb
    maar `djb`]#[VTd]URYV
    macchina Y^d[#VPUPN^WOLSP
    machine #(6VMM2PRPXRQNNK
    mai d^XZ/hcEb`hi#^eb
    mais ^,hne#chcapjb_fc
    maiúsculo X]cYX#OSNL[UNJQN
    majuscule a#kba]W[WUd^KSZW
    mají [af^[XSWRP`#RNUR
    make #F==KKNHJL8]MQHN
    maken W[bYWT#SNL[UMJQN
    mam bfldb_X^XV#_WT[X
    man 0I#HF=GP8F>d]`NV
    mana ^bh_^YTXTRJZSP#T
    manera bfl3b_X#XVf_WT[X
    mange UY`VUQLPK#XRKHNL
    manual .NJ'M):)D2HM(B#I
    manuelt QU[SQNHMH#UOGDKH
    many #dcYX[VZVTO]URYV
    map G<EIGP#ZUS<]TQXU
    mappen UYXWUR#QL1YRKHOL
    maquinari X]cZXUO#OM]VNKRO
    mar Z_^>SLQVQO#WPMTQ
    mas [lk3]#WTVT`^VRSV
    masalah ^bh`^ZTYTRb[SP#T
    masing ]ag^]XSWSQ`YRO#S
    masz X]cZXUOTOM#VNKRO
    mateix Z_e[ZVQ#QO^WPMTQ
    maximen bf#db_X^XVf`WT[X
    may #]WRQTVZUS,]UQXA
    mayúscula cgm#c`Y_YWgaXU]Y
    mccormack X]cZXUOTOM]#NKRO
    me #bN'*0FXTR>OSP;T
    med dsneh`_d#(g^eZb_
    mediu TX_UTPKOJHWQ#FMJ
    meer ]aE_]Y#XSQaZROVS
    meget UY`WURLQL#YRKHOL
    mehr bg#db_Y^XVf`XT[X
    mejor X^d#YUPTOM]VOKRO
    melakukan Z_e]ZWQVQO_XPM#Q
    melalui ]bg_^YTXSQaZSO#S
    mellan VZaWVRMQ#KYSLIPM
    memasang ^bh`^ZTYTRb[SP#T
    membuat cgmec`Y_YWg`XU#Y
    memilih aekba^W]WUe^VS#W
    memiliki gkqhgc^b^[jd]Y#^
    memorie TX_UIPKOJHWQ#FMJ
    memungkinkan cgmdc_Y^XWf`XU#Y
    memòria Y^dZYUP#OM]VOKRP
    men .f^Wb^9]#&e_WSMW
    menggunakan koumkhbgb`oha^#b
    meniul VZaWVSMQMKYS#IPM
    menjadi _cia_[UZUSc]TQ#U
    menos [`f$[#RVQO_XQMTR
    menschen af#ca^X]WUe_VSZW
    menyediakan Z`f][WRVQO_XQM#Q
    mer ]a[_]YLX#QaYROVS
    mere =[bYWTNSN#[TMJQN
    mereka koumkhbgb`oia^#b
    merupakan [`f^[XRWRP`XQN#R
    mesin bflcb_X^XVf_WT#X
    mesmo bflcb#X]WUe_WSZW
    met NNrpok#jfd;lebif
    mevcut QV[SRNIMHFUOH#KH
    mezi [`f][WRVQP_#QNTR
    mi d]c1#RZQZX#3YK^Z
    mia N^]T#VQUPNOWOLSP
    minuscule a#kba^W]WUe^KSZW
    minúscula chm#cTZ_YWgaXU]Y
    minúsculo X]cZX#OTOM]VNKRO
    misalnya ^bh`^ZTYTRbZSP#T
    mismo `dj#X[VZUSc]UQXV
    mit __#ktqkpkiXrjgnk
    mnie bflcb^X]WU#_WSZX
    mnohem W[bYWTNSNL[#MJQN
    mnoho Z_e]ZWQVQO_#PMTQ
    mod CGPEHCSDR:JY#CBR
    mode 5#;DDH0-WU1^KS,W
    modo `ek%#(W[VT]VVRYV
    modul Y_9[YVQU><DA#L$P
    moet [`f^[X#WRP`XQNUR
    moeten Z`f][W#VQO_XQMTQ
    mogelijk W[bXWS#RNLZTMJQN
    mogą ^bh_^YTXTR#ZSPWT
    mohou Z_e[ZWQUQO^#PMTQ
    molt ^bh_^YT#SQaZSOVT
    molto ]ag_#YSXSQaZROVS
    molts Y^dZYVP#PN^VOLSP
    montage S#^]ZWRVQO_XPMTQ
    more #JMRXWVb]ZG]]X`]
    most #@^db_Q^XVZNWT[X
    mot Z#e]ZWQO1O_XPMTQ
    może imsjie`d`^#f_[c`
    można eiogeb[a[Y#bZW_[
    možné W[bXWTNRNL[#MJQN
    mteg ^ch`^ZUYTR#[TPWT
    mu NW^L_[UZUS'#TQXU
    much #_e[SWQVQOSPPMTQ
    muestra ^bh#^ZTYTRb[SPWT
    muitas X]cYX#OSOM[UNKRO
    muito _cia_#UZUSc[TQXU
    muitos X]cZX#OTOM]UNKRO
    mulighed SX_UTPKOJ#WQJFMJ
    muligt W[bYWTNSN#[TMJQN
    multe `ejb`]W[VTd^#RYV
    mungkin hlrihd_c_]ke^Z#_
    muss _d#a`[VZUSc]UQXU
    must #djaX[VZUS[]UQXU
    musí aekca^W]WUe#VSZW
    muž X^cZXUPTOM]#OKRO
    muži W[bYWTNSNL[#MJQN
    my #eUTP^W]WU59VSZW
    mycket UY`WURLQ#JYRKHOL
    mà bflcb_XAXVf_WT[#
    màquina [`f^[XR#RP`YQNUR
    má diofeN[`ZXh#ZV^Z
    máquina [`f,[#RVRP`XQNUR
    más lqw#mbdhcaijc_fc
    máy eiofea[`[YhbZW_#
    mã ^bh_^YTXSQaZSOV#
    måde UY`VUQLPK#XRKHNL
    många ]ag^]YSX#QaYROVS
    måske VZaWVRMQM#YSLIOM
    måste [`f^[XRW#P`XQNUR
    mémoire [#f^[XRWRP`XQNUR
    més mqwomjd#dbqkc`gd
    même e#pgfb]a[Yic[W_[
    místo VZaXVSMRMKZ#LIPM
    mít [`f][WRVRP_#QNUR
    mówi ]ag_]YSXSQ#YROVS
    möjligt Z_e[ZVQU#O^WPMTQ
    müssen [a#^[XSWRP`YRNUR
    měl Y_e[ZVQUPN^#PLSP
    měli X]cZXUOTOM]#NKRO
    může cgmdc_Y^YWf#XU]Y
    můžete aekba]W[VUd#VSYW
    mạng ^bh`^ZTYTRb[SPW#
    mật [`f^[XRWRP`YQNU#
    mềm cgmdc`Y^YWg`XU]#
    một tx~vtqlpkixrjgn#
    mới `dja`[VZVTc]URY#
    mục bfldb_X^XVf`WT[#
    na rsWtf2Cupn#$pasp
    naam `dja`[#ZVTc]URYV
    naar gkqigd#c^[ke]Ya^
    nach fj#hfc]b]Zjd[X`]
    nada Y^d#Y&PTPNRVOLSP
    należy Y^d[YVPUPN#VOLSP
    nama diofea[`ZXhbZV#Z
    name #3&;975BTK4SAP@I
    namen _c#a_[.ZUSc[TQXU
    namn UZ`WURMQ#JYSLHOL
    namun _dia_[VZUSc]UQ#U
    například W[bXWSNRNLZ#MJQN
    nawet [`f^[XRWRP#YQNUR
    nazwa _ci`_ZUYTR#[TPWU
    nazwy ^bh_^ZTYTR#ZSPWT
    ne g#Oe4`ZAecY5NGhe
    nebo koulkgbfb`n#a^eb
    nedenle RV]TROINIGVPH#LI
    need #X_^PXRWRPQXQNUR
    nel g`fb#d^c^[dd]Ya^
    nell [`f^#XRWRP`YQNUR
    nella dhnf#aZ`ZXabYV^Z
    není fjpgfb]a[Yi#[W_[
    netværket RV]SRNIMI#UOHELI
    network #B5BC?E<BAFQ<Q9E
    never #CHF^J>YTRJ[@PWT
    nevoie TX_VTQKPKIXQ#GNK
    new #FER=RJUWUBPISOX
    než imsjie`d`^l#_[c`
    nfs 9#-7=6E6GL;TMQ5J
    người gkqigd^c^[kd]Ya#
    nhau [ag^]XSWRP`YRNU#
    nhiều cgmec`Y_YWgaXU]#
    nhân _ci`_ZUYUSb[TQX#
    như eiogeb[a[YibZW_#
    nhưng ]ag_]YSXSQaYROV#
    nhất aflcb^X]WUe_WSZ#
    những fkqhgc^b]Zjd]X`#
    ni R+]#YKP6EN83HLSP
    nic ^LWTRZTGM@'#EPED
    nich Y^G[YVPUPN(#OLSP
    nicht kz#xvsmrmkztlipm
    nichts ]a#^]YSXSQaYROVS
    nie zxI|{wrvqo#Zqmtq
    niet lponli#hca^cb_fc
    nieuwe [`f^[X#WRP`YQNUR
    nikdo V[bXWSNRMKZ#MIPM
    nikdy ^ch`^ZUYTRb#TPWT
    niż ]ag_]YTXSQ#ZROVS
    no 4EE#?+H(ma5QQjcn
    noch cg#ec`@_YWgaXU]Y
    nodig VZaWVS#RMKZSLIPM
    nogle `dja`[VZV#c]URYV
    nom j#tkjfa,a_Zg`]da
    nombre g'q#gc^6]Zjd]X`^
    nombres [2f#[XR=RP`XQNUR
    nome eiof#$[`[YibZW_[
    nomes X]cYX#OSOM[UNKRO
    nomi Y^d[#VPUPN^WOLSP
    noms b#mdc_Y/XVf`XT[X
    només eiogeb[#[YicZW_[
    non I7ca#Z`V`kYQKjI[
    normalment Z`e]ZWR#QO_XQMTQ
    normalt V[bXWSNR.#ZTMIPM
    nos `Mc+`#V?VTNDURYV
    not #[U^a`Z_Y[NeVU]e
    nou YOdZYUP#OMUV*KRP
    now #H8JURSMLJ;RKOKS
    noyau b#mdc_Y^XVf`XT[X
    np LNRRQKHLHQ#NRDKH
    nr bf#db_Q^XV?`WT[X
    nu lff`XiEh=@b[#_fc
    nucli `ekba]W#VTd^VRYV
    numai UY`WURLQLJYS#HOL
    number #FEBOE9VQO?XEMTQ
    numele W]cYXTOSNL[U#JQN
    numero `djJ#NV[VTd]URYV
    nunca Y^d#Y$PTPN]VOLSP
    nur mq#omjdidbqkc`gd
    nya [`f][WRV#P_XQN4R
    nye TX_VTQKPK#XRJGNK
    nào cgmec`Y_YWgaXU]#
    này osyqolfkfdsmebi#
    nám W[bYWTNSNL[#MJQN
    nás X^cZXUPTOM]#OKRO
    não tx~vt#kpkixqjgnk
    när cgmec`Y_#WgaXU]Y
    några X]cYXTOS#M[UNKRO
    når _cia_[UZG#c[TQXU
    nên ^ch`^ZUYTRb[TPW#
    nó koumkObgb`oia^e#
    nós X]cYX#OSOM[UNKRO
    núcleo _ci#_+UZUSc[TQXU
    número `dj#`&V4VTd^URYV
    năng eiofea[`ZXhbZV^#
    něco ]bg_^YTXSQa#SOVS
    nếu hlrjhe_d_]le^Zb#
    ob ^b#`^ZTYTRMZSPWT
    obvykle W[bYWTNSNL[#MJQN
    och vzrxvsmr#kZmlipm
    också `ekba]W[#Td^VRYV
    octets Z#e]ZWQVQO_XPMTQ
    od dWbZThLgb`#+a^eb
    oder rv#troinigvpheli
    of #b`_S_1`aeUh]j[c
    ofta UZ`WURMQ#JYSLHOL
    og rv|srnimi#uoheli
    ogni dhnf#aZ`ZXhaYV^Z
    også aekca^W]W#e^VSZW
    ohne `e#ba]W[VTd^VRYV
    olabilir JOULKGBFA?NHA#DA
    olacaktır OSYPOKFJECRLE#HE
    olan W[bYWTNSNL[UM#QN
    olarak dhnfdaZ`ZXhaY#^Z
    olduğu MQWOMJDIDBQJC#GD
    olduğunu JNTKJFAEA?MG@#DA
    oleh koumkhbgb`oia^#b
    olika ^bh_^YTX#QaZSOVS
    olmayan JOULKGBFA?NHA#DA
    om qj{rqm&l#/in`dkh
    omdat Y^dZYU#TPN]VOLSP
    on #0KLKXW9a_4C[dda
    once #MCMYKEUPNKWHLSP
    onder UY`WUR#QLJYSKHOL
    one #V_[]aQfb`8GU^eb
    only #HIMUMGd_]FeOZZ_
    ont V#h_^YTXTRaZSPWT
    onu JNTKCFAEA?M@@#DA
    ook bflcb^#]XVeSWT[X
    op o^[fil#kf5Vmfbif
    opciones ]ag#]YSXSQaZROVS
    opció ^bh`^ZT#TRbZSPWT
    opción eio#ea[`[YabZW_[
    opcja bgldb_Y^XV#`XT[X
    opcje Y^d[YVPUPN#WOLSP
    opcji cgmdc_Y^XW#`XU[Y
    operare X]cZ=UPTOM]V#KRO
    operasi _cia_[UZUSc[TQ#U
    operativsystem VZaWVSMR#&ZSLIPM
    opgegeven ^bh`^Z#YTRb[SPWT
    oprette SX_UTPKOJ#WQJFMJ
    opsi ]bg_^YTXSQYZSO#S
    opstart VZaXVS5RM#ZTLIPM
    optie fjphfc#b]Zjc[X`]
    opties ]ag_]Y#XSQaZROVS
    option ;#(oT_Nb]ZYcc``X
    optionen _c#`_ZUYTSb[TQWU
    options 5#FL^STOTKDVSW_[
    opzione _dia#[VZUSc]TQXU
    opção aekba#W[WUd^VSZW
    opções X]cYX#OSOM[UNKRO
    opțiune VZaWVSMQMKYS#IPM
    or #UZRWSL^dbEk[`XS
    ora Z_e[#EQUQO^W1MTQ
    oraz ]bg_]YTXSQ#ZSOVS
    orden ej[#fbUaTRic[W_[
    ordinador [`f^[XR#RP`YQNUR
    ordre b1ldb_X#XOf`WT[X
    ordres ]Yg^]XS#SQ`YROVS
    org *%,'0(#(.;&>//(8
    orice Z_e[ZVQUQO^W#MSQ
    os R^HNV#RXXMNZ_RRX
    other #DSNUXSSSXPaYOVZ
    otomatik PTZRPMGLGETMF#JG
    otomatis aekba^W[WUe^VS#W
    otro [`f#[XRWRP`XQNUR
    otros R_e#ZVQUPN^WPLSP
    ou k#}ts'jnighpieli
    our #ba_VYTXTRYZSPWT
    out #GIBHO?UQO>_LTTX
    outro Z_e]Z#QVQO_WPMTQ
    outros ^bh`^#TYTRb[SPWT
    over $STSUR#QH'EZKOHS
    own #_eMZVQUPN^WPESP
    où Z#e]ZWRVQO_XQMTQ
    pacchetti `ejb#]W[VTd^VRYV
    pacchetto aflc#^X]WUe_WSZW
    pachete TX_VTQKPKIXQ#GNK
    package #VTQQPJKL]PO^IF4
    packages #gmd[_YRRWXXXUUN
    pacote gkqhg#^b^[jd]Y`^
    pacotes eioge#[a[YibZW_[
    pada qv{sqnimhfUohd#h
    padrão ejoge#]a[Yic[W_[
    page .#DIMDGOJO>XQM@D
    pak _cia_[NZULT#TQXU
    paket qu=sqnhm/fungB#h
    paketet Y_e[ZVQU#N^WPLSP
    paketi JNTKJFAEA?MG@#DA
    paketler JOULKGBFA?NHA#DA
    paketleri MQWOMJDIDBQJC#GD
    pakker V[bXWSNRM#ZTMIPM
    pakket dhnfda#`ZQhbYV^Z
    pakketten bfldb_#^XVf`WT[X
    paling ]ag_]YSXSQaZRO#S
    pan Vba>^STYTR#;SPWT
    paquet h+rjhe_#_]lf^Zb_
    paquete bgl#b_Y^XVf`XT[X
    paquetes bfl#b^X]WVe_WTZX
    paquets h.rjhe_#_]lf^Zb_
    par p#qVlSnr[e`tmjqn
    para yv~&y#impn[voeFp
    parameter 6c-`PZCYC>O[TP#T
    paramètre ]#h_^YTXSQaZSOVS
    paramètres ^#h`^ZTYTRb[SPWT
    parola Z_e]#WQVQO_X9FTQ
    part )6^QSWK#AOLQPMTQ
    parte _ci(#)UZUScT-QXU
    particions _ci`_ZU#USb[TQXU
    partició ^bh_^ZT#TRbZSPWT
    partir X$c+X#O+NL[UNJQN
    partisi fjphfc]b]Zjd[X#]
    partition ,(.[SVJJ$#MLELFJ
    partitioner [af^[XSW##`YQNUR
    partitionering TX_UTPKO&#WQJGNK
    partiție X]cZXUPTOM]V#KRO
    partiții Y_d[YVQUPN^W#LSP
    paràmetres X]cZXUP#OM]VNKRO
    pas f#tlqgU?hf^dHdXh
    patroon VZaXVS#RMKZTLIPM
    paul AE#8GCA]WUJ<FSZW
    pe nZbWg`ececXk#a]e
    pel ^b]_^YT#TRaSSPWT
    pela [`f][#RVRP`XQNUR
    pelo chmTQ#Z_YWgaYU]Y
    pemasang _cia_[UZUSc[TQ#U
    pengguna imsjie`d_]lf_Z#_
    penting [`f^[XRWRP`XQN#R
    pentru tx~vtqkpkixr#gnk
    people #feUZSXRQVZ_WTTX
    per RqY}&qU#YZoqqnTr
    perangkat lpvmlhcgcaoib_#c
    perche aekc#^W]WUe^VSZW
    perintah gkqigd^c^[ke]Y#^
    perlu chmec`Z_YWNPXU#Y
    permet _%ja`[V#USc]UQXU
    permite [`f#[#RWRP`X&NUR
    pero fjp#=b]a]ZiM[X`]
    pertama aflcb^X]WUe_WS#W
    pertanyaan [`f^[XRWRP`XQN#R
    però ejpgKb]#[Yic[W_[
    pesan [`f^[XRWRP`XQN#R
    pessoas X]cZX#OTOM]UNKRO
    peut l#vnlidhcapjb_fc
    peuvent b#ldb_X^XVf`WT[X
    phiên _dia_[VZUSc]UQX#
    pháp [`f^[XRWRP`YQNU#
    phát dhnfdaZ`ZXhaYV^#
    phân imskif`e`^mg_[c#
    phép aekba]W[WUd^VSZ#
    phương ^bh`^ZTYTRbZSPW#
    phải dhnfdaZ`ZXhbYV^#
    phần mrwomjeidbqkd`g#
    pilihan _cia_[UZUSc[TQ#U
    piu dhnf#aZ`ZXhbYV^Z
    più gkqi#d^c^[kd]Ya^
    pl PZ_V[VY_a_#g`]]a
    plaats Y_d[YV#UPN^WPLSP
    plads QV[SQNIMH#UOHDKH
    pld aekca^W]WU#_VSZW
    plik fjphfc]b]Z#d[X`]
    pliki ]ag_]YSXSQ#ZROVS
    pliku jntkjfae`^#g`[c`
    plików jotljgbfa_#ha]da
    plus N#OldTOfSSHQC]Xa
    plusieurs ^#h`^ZTYTRbZSPWT
    po XSPV:bch[a#*b_fc
    poate fjpgfb]a]Zic#X`]
    pod ^bOWVRTXTR#*SPWT
    podano Z_e[ZWQUQO#WPMTQ
    podczas ]bh_^YTXSQ#ZSOVS
    pode lpvnl#chcapcb_fc
    podem dhned#Z?ZXgaYV^Z
    poden diofea[#ZXhbZV^Z
    podeu cgmec`Y#YWg`XU]Y
    podle Z_e]ZWQVQOW#PMTQ
    podniku W[bXWSNRMKZ#MIPN
    poi [`f^#XSWRP`YQNUR
    pokud eiogeb[a[Yi#ZW_[
    polecenia _cia_[UZUS#]TQXU
    polecenie ]ag_]YSXSQ#YROVS
    poleceń [`f][XRVRP#XQNUR
    pomocą ]ag_]YSXSQ#YROVS
    por tx~#t'k_kifqjgnk
    pornire eiogeb[a[Yib#W_[
    pornirea W[bYWTNSNL[U#JQN
    posibil Y^dZYVPTPN^V#LSP
    posible Y_e#ZVQUPN^WPLSP
    possibile Z`f]#WRVQO_XQMTQ
    possible %'hIGZT#TRJ[SPWT
    possono aekb#]W[WUd^VSZW
    possível Y^d[Y#QUPN^WOLSP
    post .4=AAICH##/PBFFJ
    posta OTZQ$LGKFD=MF#IF
    pot Socmkhb#b`Tb.^eb
    pour l#~ywtosnltumjqn
    pouze ]ag_]YSXSQa#ROVS
    powłoki X]cZXUOTOM#VNKRO
    pratchett NfYcb^X]W]B#_SZ_
    preconfigurare TX_VTQKPKIXQ#GNK
    premier Z#e]TWRVQOWXQMTQ
    prima dhSf#UZXZX]Z5V^Z
    primeiro [af^[#SWRP`YQNUR
    primer ]ag']XS#SQ`YROAS
    primo [`_M#QRWRP`YQNUR
    prin `djb`]V[VTd^#RYV
    pro Zq@gfUd]dbc#c`Ud
    problem $P+YWTNS#3)UMCQG
    proc S(%1;?<HCA#WBMFQ
    proceso [af#[XSWRP`YRNUR
    processo Z`fU#$RVQO_XQMTQ
    processus e#pgfb]a[Yic[W_[
    procés ^bh`^ZT#TRb[SPWT
    program )PUN]UHX(9+13:#Z
    programa aek$a&W#VT]^VGYV
    programari cgmdc_Y#YWf`XU]Y
    programas Z_e&Z#QVQO_WPMTQ
    programes Y^d[YVP#PN^WOLSP
    programma bflc)^#]WUe_WSZW
    programme `#0a`[VZVTc]URYV
    programmer ,UcSQNOTO#]UNKKO
    programmet UY`VUQLP#+XRKGNK
    programu Y^d[YVPUPN#)OLSP
    programul bgmdc_Y^XVf`#T[X
    programului W[bYWTNSNL[U#JQN
    programvara ]ag_]YSX#QaZROVS
    programvaran [`f][WRV#P_XQNUR
    programı LPVMLICHCAPIB#FC
    proje PTZRPMGLGETMF#JG
    project $E?KJT#FDBGJGKB:
    projecte Z`e]ZWR#QO_XPMTQ
    projektet VZaXVSMR#4ZTLIPM
    projeto X^cZX#PTOM]VNKRO
    prorok X]cYXTOSOM#JNKRO
    proses bfldb_X^XVf`WT#X
    proszę _cia_[UZUS#]TQXU
    proto ^GJ_^YTXTRJ#SPWT
    protože bflcb_X]XVf#WT[X
    proyek [`f^[XSWRP`YQN#R
    první W[bYWTNSNL[#MJQN
    przed _ci`_ZUYUS#[TQXU
    przez koumkhbgb`#ia^eb
    przy dhned`Z_ZX#aYV^Z
    przykład Y^d[YVPUPN#VOLSP
    przypadku Y^d[YVPUPN#VOLSP
    práce Y^d[YVPUPN^#OLSP
    právě X]cZXUOTOM]#NKRO
    puede mqw#midhdbpjc`gd
    pueden aek#a^W]WUe_VSZW
    punto Z_e##VQUQO^WPMTQ
    puo Y_d[#VQUPN^WOLSP
    putea W[bYWTNSNL[T#JQN
    puteți dhned`Z_ZXga#V^Z
    può gkqh#c^b][jd]Y`^
    página Z`f#['RVQO_XQMTQ
    på rv|troin#&vpheli
    périphérique b#lcb_X]XVf_WT[X
    před ]ag_]YSXSQa#ROVS
    při aekca^W]WUe#VSZW
    přísloví ^bh_^YTXSQa#SOVT
    qu h#rbad_c_]de^Zb_
    qua [`_^@XRWRP`YQNU#
    qual Y_RK1#Q$PN^WPLSP
    qualquer `ejb`#W[VTd^VRYV
    qualsevol _ci`_ZU#USb[TQXU
    quan dhnfdaZ#ZXhaYV^+
    quand a#kcN^W]WUe^VSZW
    quando jntl#%afa_ng`]da
    que ~/~#~&u&ust{tqxu
    quello Y_d[#VQUPN^WPLSP
    questa eiog#b[a[YicZW_[
    questi ]ag_#YSXSQaZROVS
    questo koum#hbgb`oha^eb
    qui h#ij<afIfdeOebi_
    quindi X^cZ#UPTOM]VOKRO
    qué Y^d#YUPTOM]VOKRP
    quản ]bg_]YTXSQaZSOV#
    ra c[KU[WY^XVK`XT[#
    raid */7..)8%)*;3*4#+
    re #II?>=?ERJ;N=NUS
    rechner Z_#]ZWQVQO_WPMTQ
    red =KC#JGCDBKEKMECG
    rede aeDba#W[WUd^VSZW
    reflexionen bf#db_X^XVf_WT[X
    regel dh>fda#`JQhaYV^Z
    regels ^bh_^Y#XTRaZSPWT
    resmi SX^USPKOJHWQI-#J
    rete Z_e[#VQUPN^WPLSP
    rețea ^bh_^YTXTRaZ#PWT
    rețineți TX_UTPKOKIWQ#GNK
    riga ]ag_#YSXSQaYROVS
    riêng [af^]XSWRP`YRNU#
    rom **-+,'+$*(/7+%#*
    root ),(,0+3,,),;*K#:
    répertoire e#ogeb[a[YicZW_[
    répertoires [#f^[XRWRP`YQNUR
    réseau ]#g^]YSXSQaYROVS
    również [af^[XSWRP#YRNUR
    rất [af^[XSWRP`YQNU#
    rằng [af^[XSWRP`YQNU#
    saat cgmdc_Y^YWf`XG#Y
    sabit JOULKGBFA?NHA#DA
    sahip NRXONJEIDBQKD#GD
    said #bh`^ZTYTRZ[SPWT
    salah [`f^[XSWRP`YQN#R
    salida _ci#_[UZUSc[TQXU
    sama cgmdc`Y_YW>;XU#Y
    same #IR`^ZAYTR6[SPWT
    samma Z`f][WRV#O_XQMTQ
    samme UY`WURLQE#YRKHOL
    sane KZ#Wb^M]WUY_WSZW
    sangat `djb`]V[VTd]UR#V
    sans `#jb`]V[VTU]URYV
    satu gkqhgc^b^[jd]Y#^
    sau lp[mlhcgcaoi#_f.
    sayıda NRXONJEIDBQKD#GD
    sağlar PTZRPMGLGETMF#JG
    scanner ^Z#`VZTYTRb[FPWT
    schon Z_#]ZWRVQO_QPMTQ
    se q;g&/-f=?@W#7oos
    sea =`Z#TXRWRP`YQNUR
    sebagai hmrjhe`d_]lf_Z#_
    sebe VZaXVSNRMKZ#LIPM
    sebuah gkqigd^c^[ke]Y#^
    secara lpvnlichcapjb_#c
    secció aekca^W#WUe_VSZW
    sección Y^d#YVPUPN^WOLSP
    secțiune ]ag_]YSXSQaY#OVS
    sedan X]cYXTOS#M[UNKRO
    see #WIJPBUOUHITTJMN
    segurança Z_e]Z#QVQO_WPMTQ
    seguretat ]ag^]XS#SQ`YROVS
    sehingga [`f][WRVRP_XQN#R
    sein hG#jhe`d_]lf^Zb_
    seine ]a#^]XSWRP`YRNUS
    seja ]ag^]#SWSQ`YROVS
    selama ]bg_]YTXSQaZSO#S
    selbst `d#b`]V[VTd]URYV
    selectați W[bXWSNRNLZT#JQN
    seluruh [`f][WRVRP_XQN#R
    selv RW^TSOJNI#VPIELI
    sem `A_ZO#W[VTP7VRYV
    sempre _cia#&U+USc]TQXU
    semua ejogeb]a[Yic[W#[
    sendiri ]ag_]YSXSQaYRO#S
    sense 3[OQ^ZU#TRV[SPWT
    senza _cia#[UZUSc]TQXU
    seperti gkqhgc^b^[jd]Y#^
    ser p`z,p#g.RTOmfcjg
    sera `#jY6NVZVTRUURYV
    sering Z_e]ZWQVQO_WPM#Q
    server +J.L,D6H6<D>8Z#?
    serveur _#ia_[UZUSc]TQXU
    servidor dio*e'[#ZXhbZV^Z
    servir Y7d?Y:P#PN]VOLSP
    serviço X]cYX#OSOM[UNKRO
    será Z`e&Z#RVQO_XPMTQ
    sesuai ]ag_]YTXSQaZRO#S
    set #//747.BF92@0F*C
    setelah afkca^X]WUe_WS#W
    setiap chned`Z_YWgaYU#Y
    setzen Z_#]ZWQVQO_XPMTQ
    seu cgmdc#Y&YWf`XU]Y
    seus ]ag_]#S(SQaYROVS
    seva ]ag^]XS#RP`YRNUS
    seção [af^]#SWRP`YRNUR
    shell 66/&#3.BQOAC4T1D
    should #edca^W]WU^_OSZW
    si `$k%#Dc(jh['^Zbj
    sia _ci`#ZUSUS[[TQXU
    sich os#polfjfdslebif
    sie w{#xYsnrnl2tmjqn
    siehe ei#geb[a[YibZW_[
    siempre _ci#_[UZUSc[TQXU
    sig TGHIPXAW#/GYQNUR
    sigui X]cZXUO#OM]VNKRO
    siguiente Z_e#ZVQUPN^WPLSQ
    sin IJo#VV[a4EZcZW_[
    since #CXM_MVZUSH]TQXU
    sind nr#onj^iecqkdahe
    sino YVd#KOPTPN^VOLSP
    sistem ptzrpmglgetm0F#g
    sistema mqw*-'d#dbpjc`gd
    sistemas Y^d$Y#PUPN^VOLSP
    sisteme VZaXVSNRMKZT#;PM
    sistemes ]bh_^YT#SQaZSOVS
    sistemi TY`V$QLPKIXRK#NK
    sistemul dhnfdaZ`ZXha#V^Z
    sistemului Z`f][WRVQO_X#MTQ
    się v{~xvsnrmk#tlipm
    ska Z_^[ZWQV#O_WPMTQ
    skal glqihd_cA#ke^Ya^
    skapa Y^d[YVPU#N^WOLSP
    skicka TX_VTQKP#IXQJGNK
    skulle UY`VUQLP#0XRKGNK
    so &9#B9FRLY_8`X]d?
    sobie ^ci`_ZUYTR#[TPWT
    sobre _ci#_$U#USc]TQXU
    sobě X]cZXUOTOM]#NKRO
    socket C#+@<3=NTR@ZSPIT
    software '50),)#;>?55'E=L
    soit X#jb`]V[VTd^URYV
    soll ^b#`^ZTYTRJZSPWT
    sollte ]a#_]YSXSQaZROVS
    solo Qih*#Y[`ZXhbZV^Z
    som wtvyw_^l#,m`mjqn
    some #ab^]`S_YWTaYU]Y
    son L,b#Ke_N_]ee^4b_
    sono putr#bhlgetngcjg
    sonra X]cYXTOSNM[UN#QO
    sont p#zrpmglgetmfcjg
    sortie c#mdc_Y^XVf`XT[X
    source (#@;;<>DFH9DCM=;
    sous c#mec`Y_YWg`XU]Y
    sovint Y^d[YVP#PN^VOLSP
    spațiu TY_VTQLPKIXR#GNK
    sposób X]cZXUOTOM#VNKRO
    sprog TY_VTQLPK#XRKGNK
    spørgsmål TX_VTQKPK#XRJGNK
    sta Y_d[#VJUPNVGPLSP
    standaard fjpgfb#a]Zic[X`]
    standar [`f][WRVRP_XQN#R
    standard +#2J%EDK*+<F0PEM
    standardmäßig _d#a_[VZUSc]TQXU
    starta [`f][WRV#P_XQNUR
    starte X]cZXUPTO#]VNKRO
    stato bfld#_X^XVf_WT[X
    stejně X]cYXUOTOM]#NKRO
    stesso [`f]#WRVQO_XQMTR
    stick 6X?VTQ;PKIMR#GGK
    str gd[hgc^b]ZL#]X`^
    stringa X]cZ#UOTOMUVNKRO
    strony Z_e[ZVQUQO#WPMTQ
    stále X]cZXUOTOM]#NKRO
    su jIN#(faea_Ug`Uda
    sua `dcZ'#V[VTdRNRYV
    suatu aekca^X]WUe_VS#W
    such #eGba]W[VTQ^VRYV
    sul _cia#TUZUSc[TQXU
    sulla ]ag_#YSXSQaYROVS
    sumber ]ag_]YTXSQaZRO#S
    sunt fjpgfc]b]ZjR#X`]
    suo ^bh_#ZTYTRbZSPWT
    sur p#zqplgkgesffcjg
    surel ]ag^]XSWSQ`YRO#S
    sursă VZaWVRMQMKYS#IPM
    sus aNd#P]W[WUX^9SZW
    svou X^cZXUPTOM]#OKRO
    své bfldb_X^XVf#WT[X
    svých X]cZXUOTOM]#NKRO
    symbolische Z_8[ZV#UQO^WPMTQ
    systeem _ci`_Z#YTSb[TQWU
    system #:*=5D>A(&+NGP@I
    systemd ?;#GI>UBHLTWMX@]
    systemer VZaWVRMQM#YSLIOM
    systemet _ci`_ZUY#(b[TQWU
    systemu cgmec`Y_YW#aXU]Y
    système l#vnlidhcapjc_fc
    systèmes `#ja`]V[VTd]URYV
    systém [`f^[XRWRP`#QNUR
    systému ^bh`^ZTYTRb#SPWT
    sám Y_e[ZVQUPN^#PLSP
    são mqwom#didbqkc`gd
    sätt Y^d[YVPU#N^WOLSP
    så mqwomjdi(#qjc`gd
    såsom V[aXVSNR+#ZTMIPM
    só [`f^[#RWRP`XQNUR
    sólo cgm#c`Y_YWg`XU]Y
    són dhnfdaZ#ZXhaYV^Z
    sürüm LQWNMIDHCAPJC#FC
    să tx~utqkokixq#gnk
    są mqwnmidhdb#jc`gd
    sẵn bgldb_Y^XVf`WT[#
    sẽ jntkjfaea_mg`]d#
    số gkqhgc^b^[jd]Ya#
    sử gkqigd^c^[ke]Ya#
    sự chmec`Z_YWgaXU]#
    ta bWadV_X^+V#/WM[1
    taille `#jb`]W[VTd^VRYV
    tak intkjfPe`V##`[7`
    take #^][YVPUPNRWOLSP
    takie Y^d[YVPUPN#WOLSP
    také ^ch`^ZUYTRb#TPWT
    tam Z_^LZAQVQO##P/TQ
    tamamen KOUMKHBGB@OIA#EB
    tamaño Y^d#YUPTPN]VOLSP
    también eio#eb[a[YibZW_[
    també gkqigd^#^[ke]Ya^
    também diofe#[`ZXhbZV^Z
    tanpa ]ag_]YSXSQaZRO#S
    tant _1ja`[V#USc]UQXU
    tanto ]ag#.,SWSQaRROVS
    tar G.0<=9#@,A8NGJFC
    tarafından Y_d[YVQUPN^WP#SP
    te g_a;>O#Uig8baPli
    tego ejpgfb]a[Y#c[W_[
    tej _cia_[UZUS#]TQXU
    tek NRXPNK:JEC:LD#HE
    teken X^cZXU#TOM]VNKRO
    tekens W]bYWT#SNL[UMJQN
    tekst ]ag_]Y#XS=1YROVS
    tel W,CD>@#SNLAUMJQN
    telah chned`Z_YWgaYU#Y
    tem diofe#[`ZXhZZV^Z
    temel LQWNMIDHCAPJC#FC
    tempo UbS_##TXSQMLSOVS
    temps ]#a_]YT%SQaZSOVS
    ten <hNMX`;_YW#(YJ]Z
    tenir Y9dZYVP#PN^VOLSP
    tentang _cia_[UZUSc[TQ#U
    tento X^cZXNPTOM]#NKRO
    ter [ag^]#HWRP`YRNER
    teraz X]cYXTOSOM#UNKRO
    termasuk Z_e]ZWQVQO_WPM#Q
    tersebut _dia_[VZUSc]UQ#U
    tersedia dhnfda[`ZXhbYV#Z
    tertentu Z_e]ZWQVQO_XPM#Q
    test &#-3+@$B=4*N@%KH
    testen VZ9XVS#RMKZTLIPM
    tetapi aflcb^X]WUe_WS#W
    texto Y^d&Y#PUPN^WOLSP
    też Z_e[ZVQUQO#WPMTQ
    tham [`f^[XRWRP`YQNU#
    than #OT]WNY^YWU`XU]Y
    that #ziwkrmqmkkslipm
    thay _ci`_ZUYUSb[TQX#
    the #tonVhimkubuwslg
    their #iogeb[a[YbbZW_[
    them #iofea[`[YWbZW_[
    then #WTQR`Z_YWNaYU]Y
    theo `dWb`]V[VTd]URY#
    there #kjigd^c^[kd]Ya^
    these #gZec`Y_YWgaXU]R
    they #pvnlichcaijb_fc
    think #_e]LWQVQONWPMTQ
    this #upkfmhlhfdngdka
    thiết fkqhgc^b]Zjd]X`#
    those #bgW]YTXSQYZSOVS
    thành `djb`]V[VTd^URY#
    thêm _ci`_ZUYUSb[TQX#
    thì ]bh_^YTXSQaZSOV#
    thông dinfda[`ZXhbYV^#
    thư cgmec`Y_YWgaXU]#
    thường bfldb_X^XVf`WT[#
    thế [af^]XSWRP`YRNU#
    thể nrxpnkfjecrldah#
    thống joulkgbfa_nha]d#
    thời [af^[XSWRP`YQNU#
    thực _ci`_ZUYUSb[TQX#
    ti `HR:#CKGVTN(JRNV
    tidak rv|srnimiguohe#i
    tiempo `dj#`[VZVTc]URYV
    tiene dhn#E`Z_ZXgYYV^Z
    tijd X]cZXU#TOM]VNKRO
    til dsypoMfjZ#rlebif
    tilfælde X]cYXTOSO#[UNKRO
    tilgængelig W]bYWTOSN#[UNJQN
    tilgængelige V[bXWSNRM#ZTMIPM
    till Xvusqnim#fuohdkh
    tillgängliga W[bYWTNS#L[UMJQN
    time #4;76==PRP>UBNCY
    timp VZaXVSMRMKZT#IPM
    timpul Z_e[ZVQUQO^W#MSQ
    tin ZpemThcgb`d^b^e#
    tipo X]c$%#OTOM]VNKRO
    tipus Y^d[YVQ#PN^WOLSP
    tiến eiogeb[a[YibZW_#
    tiếp ^bh`^ZTYTRbZSPW#
    to #Z]]]^_fdO*/fkac
    toate ]bg_]YTXSQaZ#OVS
    todas ]ag#]%SXSQaZROVS
    todo _dW#`+VZUSW]UQXU
    todos cgm#c#Z_YWgaXU]Y
    toe J]cZXU#TOMUVNKRO
    toho afdca^X]WUe#VSZW
    tom =VTNGILPCI>#OGNV
    tomu _cia_[UZUSc#TQXU
    tonen [`f^[X#WRP`XQNUR
    too #^]TKVPUPNDVOLSP
    tot b_Ccb^)#XVe_:T[X
    totes Z_V]ZWQ#QO_XPMTQ
    tots afkcb^X#WUe_WSZW
    tous ]#nfdaZ`ZXhaYV^Z
    tout ]#g_]YSXSQaZROVS
    toutes _#ia_[UZUSc[TQXU
    tra ^bh_#ZTXTRbZSPW.
    tre Z`f]#WRV16_XQMTQ
    trebui aekca^W]WUe_#SZW
    trebuie _dia_[VZUSc]#QXU
    trin QU[SQNHMH#UOGDKH
    trong osyqolgkfdsmebi#
    trên fjphfc]b]Zjd[X`#
    trình otzqplgkfdsmfbi#
    trước ]ag^]XSWSQ`YROV#
    trường afkca^X]WUe_VSZ#
    tu PLM+#XRCRP#(QNUR
    tussen X]cZXU#TOM]VNKRO
    tutte [ag^#XSWRP`YRNUR
    tutti dhne#`Z_YWgaYU]Z
    tutto ]ag^#XSWSQ`YROVS
    två W]bYXTOS#L[UNJQN
    twee V[aXVS#RMKZTMIPM
    two #^_ZTUP[VTP^URYV
    ty ]Z`WVYTXSQ#&SOV2
    tylko hlrjhe_d_]#f^Zb_
    tym dhnfdaZ`ZX#bYV^Z
    type 6#8<A9,TV;<]GRRV
    tài ]ag_]YSXSQaYROV#
    tác ]ag^]XSWSQ`RROV#
    té ^VhW^YT#TRa/SPWT
    této W[bXWSNRMKZ#MIPN
    tên _ci`_ZUYUSb[TQX#
    tìm ]bg_]YTXSQaZSOV#
    tím bfldb_X^XVf#WT[Q
    tính cgmec`Y_YWg`XU]#
    tùy [`f^[XRWRP`YQNU#
    tüm ]ag^]XSWSQ`YR#VS
    třeba Z`e]ZWRVQO_#QMTQ
    tương ^bh_^YTXTRaZSPW#
    tạo afkca^X]WUe_VSZ#
    tất ]bh_^YTXSQaZSOV#
    tập gkqigd^c^[kd]Ya#
    tệp ^bh`^ZTYTRb[SPW#
    từ eiofeb[a[YibZW_#
    tự ejpgfb]a[Yic[W_#
    uden V[aXVSNRM#ZTMIPM
    udstyr V[aXVSNRM#ZTMIPM
    uefi 4ICFGBN)2#SA$?'C
    uit bflcb^#]XVe_WT[X
    uitvoer ]bh_^Y#XSQaZSOVS
    ul [`W^[QRWRPKX#NUR
    um s~1Wz#qupn}pplsq
    uma uy~vu#lpkixrkgnk
    umorismo imsj#e`d`^lf_[c`
    un l$m&#yl'sqlz0Xvs
    una uy~##kl#ljyhIaol
    und m~#~}suytr~{tpwt
    under ,X_b`UK[#%]]URYV
    une v#~`khmrmkzslipm
    unele Y^dZYVPTPN^V#LSP
    unit BK#QQJOTSXUaRVAZ
    units CW#UZWQKQOSWPMTQ
    uno dih(#a[`ZXaZZV^Z
    uns _L#`_?U6USb[TQXU
    unter _c#`_[UYUSc[TQXU
    untuk {~~}|xswrp~yrn#r
    unui W]bYWTOSNL[U#JQN
    uomo ]ag_#YSXSQaYROVS
    up #PLNSXJ_RLKaKUFY
    upp _cia_[UZ#Sc]TQXU
    urządzenia Y^dZYUPTPN#VOLSP
    us &J?AEAL#SQCRKOHL
    usado ]ag4]#SXSQaZROVS
    usar `ej+`#W5VTd^URYV
    usato Y_e[#VQUPN^WPLSP
    usb 58);:7?&+#?6#8%8
    use #JF;Q5MTZXDbNVOZ
    used #[bScLN^XVU`QT[X
    user #2/>?D;HJL3QGQBN
    users #HB=TQBPKP9XQGNK
    using #`f]TWRVQOPXJMTG
    uso Y^d$'#PUPN^VOLSP
    ustawia Y^dZYUPTOM#VOKRP
    usuari bflcb^X#XVe_WT[X
    usuario aek#a^W]WUe_VSZW
    usuarios Y^d#YVPUPN^WOLSP
    usuaris _dja`[V#USc]UQXU
    usuário bflcb#X]XVe_WT[X
    usuários ]bg_]#TXSQaZSOVS
    utan Z_e]ZWQV#O_XPMTQ
    utente ]bg_#YTXSQaZSOVS
    utilisant ]#g_]YSXSQaZROVS
    utilisateur d#nedaZ_ZXhaYV^Z
    utilisation Z#e]ZWQVQO_WPMTQ
    utiliser d#nfdaZ`ZXhbYV^Z
    utilisé a#kba^W]WUe^VSZW
    utilisée ]#g_]YTXSQaZSOVS
    utilitza [`f][WR#QO_XQMTQ
    utilitzar dhnfdaZ#ZXhaYV^Z
    utilizar Z_e#Z=QVQO_WPMTQ
    utilizarea UY`WURLQLJYS#HOL
    utilizați ]ag^]XSWRP`Y#NUS
    uygun LPVMLICHCAPIB#FC
    użytkownika Z_e]ZWQVQO#XPMTQ
    używa Y^dZYUPTPN#VOLSP
    už bfldb_X^XVf#WT[X
    va cAi<5`a0a_[g#]dY
    vai X^cZ=#PTOM]VOKR4
    valeur h#rihd_c_]ke^Zb_
    valeurs Z#e]ZWQVQO_WPMTQ
    valg SW^USPJOJ#WPIFMJ
    valor Zfl#b.X2XVf`WT[X
    valore `dja#[VZVTc]URYV
    van cmeRio#Kinfgolsp
    var X.0054;T#53VN6RO
    vara aekZa]W[#Ud^VSZW
    vardır OSYPOKFJECRLE#HE
    variabile Z_e]#WQVQO_X>MTQ
    variable 9#0'H]V7VMM]URYV
    varje ^bh_^YTX#RaZSPWT
    vb OSRPHKFJECDLE#HE
    ve :ZiFXidLcae&c#fc
    ved `dja`[VZV#cUURYV
    veel X]cZXU#TOM]UNKRO
    vegeu Y_d[YVQ#PN^WPLSP
    veja Y_d[Y#QUPN^WOLSP
    velmi Z_e]ZWQVQO_#PMTQ
    vengono Z_e]#WQVQO_XPMTQ
    verir LQWNMIDHCAPJC#FC
    verktyg TX_VTQKP#IXRJGNK
    vers ^#P_^YTXTRaZSPWT
    verschillende Z_e]ZW#VQO_WPMTQ
    versi aekcN^W]WUe_VS#W
    versie ]bh_^Y#XSQaZSOVS
    version '#)AEQ?[0<<^HRSW
    versione Y^dZ#UPTIN]VOLSP
    versió `djb`]V#VTd]URYV
    versión ^ch#^ZUYTRb[TPWT
    versão ]bg_]#TXSQaZSOVS
    verwandt cg#ec`Y_YWgaXU]Y
    verwenden ae#ba]W[WUd^VSZW
    verwendet af#ca^X]WUe_WSZW
    very #bh_^YTXSQYZSOVS
    verzeichnis ]a#^]XSWSQ`YROVS
    veya ^bh`^ZTYTRb[S#WT
    vez `dj&`#VZUSc]UQXV
    vezes Y_d[Y#QUPN^WOLSP
    veți UZaWVRMQLJYS#HOL
    vi I=E9*J'W#-7K)NU/
    via 4AJN+2#6+'ISLOKS
    vid Z_^]ZWQV#O_XPMTQ
    vida ]ag#],S;LQaZROVS
    vidare UY`WURLQ#JYRKHOL
    viene ejp?#b]a[Yic[W_[
    vil kouekgbfb#gha^eb
    vilka TX_VTQKP#IXRJGNK
    vilken VZaXVSMR#KZTLIPM
    vilket _ci`_ZUY#Sb[TQXU
    vill X]cZXUOT#M]VNKRO
    vissa W[bXWSNR#LZTMJQN
    vist TY_VTQL@K#XRKGNK
    việc ejogeb]a[YicZW_#
    vlastní W]bYWTOSNL[#NJQN
    você koulk#bfb`nha^eb
    volgende V[bXWS#RMKZTMIPM
    volledige _ci`_Z#YUSb[TQXU
    volta [`f^#4RWRP`RQNUR
    volume ..?M2..IRBMK4N#R
    vom ae#ca^W]WUe_?SZW
    von Xt#P`anrmkhRmipn
    voor ptzqpl#kfdsmfbig
    vor ae#ca^W]WUe_)SZW
    vorgabe [a#^[XSWRP`YRNUR
    vostre Z_e]HWQ#QO_XPMTQ
    vous c#mecXY_YW`aXU]Y
    và puzrpmhlgetngcj#
    vào gkqigd^c^[kd]Ya#
    vám ^bh_^YTXTRa#SPWT
    vários Y^d[Y#PUPN^VOLSP
    vás Y_d[YVQUPN^#PLSP
    välja ]ag_]YSX#QaYROVS
    vælge [ag^]XSWR#`YRNUR
    være `ekba]W[V#d^VRYV
    vì ^bh`^ZTYTRb[SPW#
    více _ci`_ZUYUSb#TQXU
    vùng fjpgfb]a]Zic[X`#
    vă cgmec`Y_YWg`#U]Y
    věci X]cYXTOSOM[#NKRO
    však ]ag^]XSWSQ`#ROVS
    všech X]cYXTOSOM[#NKRO
    všechno Z_e]ZWQVQO_#PMTQ
    všechny ]ag^]XSWSQ`#ROVS
    vždy [`f][WRVQO_#QMTR
    về dhnfdaZ`ZXhaYV^#
    với jotljgbfa_nha]d#
    vụ ^bh`^ZTYTRb[SPW#
    waar Z`e]ZW#VQO_XQMTQ
    waarde VZaXVS#RMKZTLIPM
    waktu ^ci`_ZUYTRb[TP#T
    wanneer ]bg_]Y#XSQaZSOVS
    want #OZQTP;VQO<XQMTQ
    war 4_#]OWKVQOSXPMTQ
    wartości ^bh_^ZTYTR#ZSPWT
    wartość aekca^W]WU#^VSZW
    was #l&che9d_]:e^Zb_
    wat R^QZYU#TPNVVOLSP
    way #cba_[UZUS[[TQXU
    we #niljg3fa_<h`]da
    web */>*+(5#OMGU2,#3
    welke ]ag_]Y#XSQaZROVS
    well #b]_^YTXSQYZSOVS
    wenn pt#rpmhlgetnfcjg
    wer ]a#^]XSWSQTYROVS
    werd _cRa_[#ZUSc]TQXU
    werden vz#xvsHrmkzslipm
    were #ba`^ZMYTRZZSPWT
    wert cg#dc_Y^YWf`XU]Y
    what #kZaRc^b^[S]]Ya^
    when #nfdcfYea_```]da
    where #Z]`^ZTYTRQPSPWM
    which #dulkgbfb`gha^eb
    who #Z]XMbPa[YSZZW_[
    why #af^[XSWRPQRRNUR
    wie lp#nliOhca>jb_fc
    wieder Z_#]ZWQVQO_WPMTQ
    wiem X]cYXUOSOM#UNKRO
    wiersza X]cYXTOSOM#UNKRO
    will #p7cVVchcabib_fc
    windows &-&(,$1$*(&/(+#/
    wir gk#hgc^b]Zcd]X`]
    wird w{#ywtnsnl{tmjqn
    with #cYgefWegeVggcj`
    without #RXPJNEXSQRYROVS
    więc X]cZXUOTOM#VNKRO
    więcej [`f^[XRWRP#XQNUR
    worden mqBnmi#hcapjc_fc
    wordt imsjie#d`^lf_[c`
    work #]Xa_TVZUSPUTQXU
    world #SYTSVQUPNKWPLSP
    would #gmd[_Y^YW_`XU]Y
    wszystkich ]ag^]XSWSQ#YROVS
    wszystkie aekca^W]WU#^VSZW
    wurde bf#db_X^XVf_WT[X
    www 1-.',(#04F(E250@
    wypisuje W]bYWTOSNL#UMJQN
    wyświetla X]cZXUOTOM#VNKRO
    xarxa eiogeb]#[YicZW_[
    xem _cia_[VZUSc]TQX#
    ya LWi#_[OZUSW]T?JU
    yalnızca QU[SQNHMHFUOG#KH
    yang p~~{~}x|wu~~ws#w
    yazılım W]bYXTOSNL[UN#QN
    yderligere [`f][WRVR#_XQNUR
    yeni X^dZYUPTOM]VO#RO
    yeniden NRXPNKEJECRLD#HE
    you #luw`kmqmkUslipm
    your #ebVW^_c_]Re^Zb_
    ytterligare UY`WURLQ#JYSKHOL
    yükleme LPVMLICHCAPIB#FC
    za j[mWjZUe`_#$`]ca
    zal dhneda#`ZXaaYV^Z
    zaman OTZQPLGKFDSMF#IF
    zamanda KOUMKHBGB@OIA#EB
    zamiast [`f][XRWRP#XQNUR
    zawiera Y^dZYUPTPN#VOLSP
    zawsze Y^dZYUPTPN#VOLSP
    zařízení X]cZXUOTOM]#NKRO
    ze hlkShe*d_]#+^Zb_
    zeichen ^b#_^YTXTRaZSPWT
    zeichenkette Z_#[ZWQUQO_WPMTQ
    zeit ^b#`^ZTYTRb[SPWT
    zie [`f^[X#WRPMYQNUR
    zijn mqwomj#idbqkc`gd
    znaki X]cZXUOTOM#VNKRO
    znaków [`f][WRVRP#XQNUR
    znamená VZaXVSMRMKZ#LIPM
    zo USaWVR#QLJYALHOL
    zoals _cia_[#ZUSc]TQXU
    zonder X]cZXU#TOM]UNKRO
    zostanie [`f][XRWRP#XQNUR
    zou W]bYWT#SNL[UMJQN
    zu w{#ywtnsnltumjqn
    zum hl#jhe_d_]le^Zb_
    zur ei#fea[`ZXhbZV^[
    zwei ^b#_VYTXSQYZSOVS
    än X]cZXUOT#M]VNKRO
    är uyxwurlq#jyskhol
    även `dja`]VZ#Td]URYV
    ændre RV]TROINI#VOHELI
    çalışır LQWNMIDHCAPJC#FC
    çeşitli RW^TSOJNIGVPI#LI
    çok ]ag_]YSXSQaZR#VS
    çoğu OSYQOLFKFDSLE#IF
    çünkü LPVMLICHCAPIB#FC
    és tx~vtjk#kixqjgnk
    état Z#e]ZWRVQO_XQMTQ
    été d#ned`Z_ZXgaYV^Z
    être o#yqolgkfdsmebif
    în vz~xvsmrmkzt#ipm
    într W[bXWSNRMKZT#IPN
    órdenes ^ci#_ZUYTRb[TPWT
    önce NRXPNKEJECRLD#HE
    önemli OSYQOLFKFDSLE#IF
    önyükleme JOULKGBFA?NHA#DA
    örneğin LPVMLICHCAPIB#FC
    över [af^[XSW#P`YRNUR
    özel MQWOMJDIDBQJC#GD
    özellikle PTZRPMHLGETNF#JG
    özgür SW^USPJOJHWQI#MJ
    ønsker W[bXWSNRN#ZTMJQN
    ús Z_e]ZWQ#QO_XPMTQ
    über _j#gfb]a]Zic[X`]
    ücretsiz LPVMLICHCAPIB#FC
    üzerinde MQWOMJDIDBQJC#GD
    čas VZaXVSNRMKZ#LIPM
    často Z`e]ZWRVQO_#QMTQ
    či Y^dZYUPTPN]#OLSP
    člověk cgmdc_Y^YWf#XU]Y
    člověka VZaXVSMRMKZ#LIPM
    điều fjpgfb]a]Zic[X`#
    đã glrihd_c^[ke^Ya#
    đó hmrjhe`d_]lf^Zb#
    đĩa bflcb^X]XVe_WT[#
    đơn ]ag_]YSXSQaYROV#
    được tx~vtqkpkixrjgn#
    đầu _cia_[UZUSc]TQX#
    đặt ptzqplgkgesmfcj#
    đến aekba]W[VTd^VRY#
    đề [af^[XSWRP`YQNU#
    để nrxonjeidbqkd`g#
    định gkqigd^c^[ke]Ya#
    đổi bflcb_X]XVf_WT[#
    động jntkjgafa_ng`]d#
    ın TX_VTQKPKIXQJ#NK
    şekilde W[bYWTNSNL[TM#QN
    że nsypokfjec#leahe
    že uy~vuqlpljx#khol
    žena X^dZYUPTOM]#OKRO
    ženy Z_e]ZWQVQO_#PMTQ
    život [`f^[XRWRP`#QNUR
    și ty~vtqlpkixr#gnk
    """#
}
