// Hand-written pairs of every class of answers: gold, answer, and what the verifier must say.

/// `=` correct, `!` wrong, or the reason why it cannot be judged; columns are parted by ` ;; `.
enum VerifierTable {
  static let rows: [(gold: String, answer: String, expected: String)] = text.split(separator: "\n").map { line in
    let columns = line.components(separatedBy: " ;; ")
    precondition(columns.count == 3, "three columns: \(line)")
    return (columns[0], columns[1], columns[2])
  }

  private static let text = #"""
    1/2 ;; 0.5 ;; =
    \frac13 ;; \frac{1}{3} ;; =
    2\frac58 ;; 21/8 ;; =
    \frac{\sqrt{3}}{2} ;; \sqrt{3}/2 ;; =
    \frac{1}{\sqrt{2}} ;; \frac{\sqrt{2}}{2} ;; =
    \sqrt{12} ;; 2\sqrt{3} ;; =
    \sqrt{2} ;; \sqrt{3} ;; !
    \sqrt{2} ;; 1.414 ;; rounded
    \sqrt{2} ;; 1.41421356 ;; rounded
    2\pi ;; 6.283185307 ;; rounded
    1/2^99 ;; 1/2^98 ;; !
    1e-7 ;; 2e-7 ;; !
    \{2,3\} ;; (3,2) ;; !
    {2,3} ;; (3,2) ;; !
    \{2,3\} ;; \{3,2\} ;; =
    5 cm ;; 5 m ;; !
    100 cm ;; 1 m ;; =
    (1,2) ;; [1,2] ;; !
    (1,2) ;; (1,2) ;; =
    \left(-\infty,3\right) ;; x<3 ;; =
    x\le 3 ;; (-\infty,3] ;; =
    1<x\leq 2 ;; (1,2] ;; =
    x+1 ;; 1+x ;; =
    (x+1)^2 ;; x^2+2x+1 ;; =
    x(x+1) ;; x^2+x ;; =
    y=2x+3 ;; 2x-y+3=0 ;; =
    y=2x+3 ;; y=3+2x ;; =
    y=2x+3 ;; y=2x+4 ;; !
    y=2x+3 ;; 2x+3 ;; =
    \sin^2 x+\cos^2 x ;; 1 ;; =
    \sin(2x) ;; 2\sin x\cos x ;; =
    \ln 8 ;; 3\ln 2 ;; =
    \log_2 8 ;; 3 ;; =
    \log 100 ;; 2 ;; log_base
    5! ;; 120 ;; =
    \binom{5}{2} ;; 10 ;; =
    C_5^2 ;; 10 ;; =
    1-i ;; -i+1 ;; =
    (1+i)^2 ;; 2i ;; =
    e^{i\pi} ;; -1 ;; =
    1\pm\sqrt{2} ;; 1+\sqrt{2}, 1-\sqrt{2} ;; =
    x=\pm 3 ;; x=3 or x=-3 ;; =
    1,2 ;; 2,1 ;; order
    1,2 ;; 1,2 ;; =
    x=1 or x=2 ;; x=2 or x=1 ;; =
    2 \text{ and } 3 ;; 2,3 ;; =
    0.5 ;; 0,5 ;; =
    1234567 ;; 1.234.567 ;; =
    3:4 ;; 6:8 ;; =
    3:4 ;; 3/4 ;; =
    \begin{pmatrix}1&2\\3&4\end{pmatrix} ;; \begin{bmatrix}1&2\\3&4\end{bmatrix} ;; =
    \begin{pmatrix}1\\2\end{pmatrix} ;; (1,2) ;; =
    [[1,2],[3,4]] ;; \begin{pmatrix}1&2\\3&4\end{pmatrix} ;; =
    1010_2 ;; 10 ;; =
    1010_2 ;; 1010 ;; base_or_number
    1:58 am ;; 1:58 a.m. ;; =
    1:58 am ;; 1:58 pm ;; !
    January 5, 2020 ;; 5 January 2020 ;; =
    12 ;; 十二 ;; =
    1/2 ;; 二分之一 ;; =
    0.5 ;; 百分之五十 ;; =
    90^\circ ;; \frac{\pi}{2} ;; =
    45° ;; 45 ;; =
    \frac{\pi}{3} ;; 60^\circ ;; =
    \sqrt{x^2} ;; x ;; sign_of_variables
    |x| ;; x ;; !
    (-\infty,1)\cup(1,\infty) ;; x\ne 1 ;; =
    \mathbb{R} ;; (-\infty,\infty) ;; =
    0.\overline{3} ;; 1/3 ;; =
    36\sqrt{7}cm^{3} ;; 36\sqrt{7} ;; =
    36\sqrt{7}cm^{3} ;; 36\sqrt{7} m^3 ;; unit_or_variable
    \text{a necessary but not a sufficient condition} ;; a necessary but not a sufficient condition ;; =
    x^2-1>0 ;; 1-x^2<0 ;; =
    x^2-1>0 ;; x^2-1<0 ;; !
    7! ;; 5040 ;; =
    B) 12 ;; 12 ;; =
    B) 12 ;; B ;; =
    \frac{x^2}{2}-\frac{y^2}{4}=1 ;; 2x^2-y^2=4 ;; =
    C(h)=4h+4 ;; 4h+4 ;; =
    I(0) e^{-t/(RC)} ;; I(0) e^{-\frac{t}{R C}} ;; =
    \arcsin{1.3 \sin{\theta_w}} ;; \arcsin(1.3\sin\theta_w) ;; =
    x = \frac{1}{3} \approx 0.333 ;; 1/3 ;; =
    1/3 ;; x = \frac{1}{3} \approx 0.333 ;; =
    3 ;; 1,2,3,4 ;; !
    3 ;; 3 or 4 ;; !
    \sqrt[3]{-8} ;; -2 ;; =
    \tan 45^\circ ;; 1 ;; =
    \sin 30^\circ ;; \frac12 ;; =
    \frac{1+\sqrt{5}}{2} ;; \frac{2}{\sqrt{5}-1} ;; =
    \sqrt{3+2\sqrt{2}} ;; 1+\sqrt{2} ;; =
    12\times18\times11 ;; 2376 ;; =
    ab+ab^{2}+b ;; b+ab(1+b) ;; =
    -1-\sqrt{3} ;; -(1+\sqrt{3}) ;; =
    2^{100} ;; 2^{101} ;; !
    10^{-7} ;; 10^{-8} ;; !
    \sin(10^{-7}) ;; \sin(2\cdot 10^{-7}) ;; !
    1,234 ;; 1234 ;; =
    1{,}234 ;; 1234 ;; =
    1\,234 ;; 1234 ;; =
    12,34,567 ;; 1234567 ;; =
    \$5.00 ;; 5 ;; =
    5 dollars ;; \$5 ;; =
    €5 ;; $5 ;; !
    50 cents ;; $0.50 ;; =
    25% ;; 0.25 ;; =
    25\% ;; 1/4 ;; =
    25 percent ;; 25% ;; =
    25 ;; 25% ;; percent_or_number
    3/4 ;; 0.75 ;; =
    -\frac{3}{4} ;; \frac{-3}{4} ;; =
    \dfrac{3}{4} ;; \tfrac34 ;; =
    1\frac{1}{2} ;; 3/2 ;; =
    4 1/3 km/h ;; 13/3 km/h ;; =
    2\sqrt{5} ;; \sqrt{20} ;; =
    \frac{4\sqrt{5}}{5} ;; \frac{4}{\sqrt5} ;; =
    \sqrt[3]{16} ;; 2\sqrt[3]{2} ;; =
    8(\sqrt[10]{2^{7}}) ;; 8\cdot 2^{7/10} ;; =
    \pi/3 ;; \frac{\pi}{3} ;; =
    2\pi ;; 3\pi ;; !
    e^{-1} ;; \frac{1}{e} ;; =
    \cos 60^\circ ;; \frac12 ;; =
    \tan\frac{\pi}{4} ;; 1 ;; =
    \arctan 1 ;; \frac{\pi}{4} ;; =
    \ln 2 ;; \ln 3 ;; !
    \ln\frac12 ;; -\ln 2 ;; =
    \log_3 9 ;; 2 ;; =
    \lg 100 ;; 2 ;; =
    \binom{10}{3} ;; 120 ;; =
    10!/6 ;; 604800 ;; =
    5C3 ;; 10 ;; =
    3+4i ;; 4i+3 ;; =
    3+4i ;; 3-4i ;; !
    \frac{1}{1+i} ;; \frac{1-i}{2} ;; =
    x^2+2x+1 ;; (x+1)^2 ;; =
    x^2+2x+1 ;; (x-1)^2 ;; !
    \frac{x^2-1}{x-1} ;; x+1 ;; =
    \frac{1}{s+a} ;; (s+a)^{-1} ;; =
    a^6 ;; (a^2)^3 ;; =
    a^6 ;; a^5 ;; !
    (a+b)(a-b) ;; a^2-b^2 ;; =
    \frac{e^{2 i t}}{(2+2 i)} ;; \frac{e^{2it}(1-i)}{4} ;; =
    e^{x}e^{y} ;; e^{x+y} ;; =
    2^{x+1} ;; 2\cdot 2^x ;; =
    \sin(-x) ;; -\sin x ;; =
    \cos 2x ;; 1-2\sin^2 x ;; =
    x=5 ;; 5 ;; =
    5 ;; x = 5 ;; =
    x=5 ;; y=5 ;; variables_differ
    x=2+3=5 ;; 5 ;; =
    f(x)=2x+1 ;; 2x+1 ;; =
    y=-2x+5 ;; 2x+y=5 ;; =
    y=-2x+5 ;; 2x+y-5=0 ;; =
    x^2+y^2=1 ;; 2x^2+2y^2=2 ;; =
    x>3 ;; 3<x ;; =
    x>3 ;; x<3 ;; !
    x\geq 3 ;; [3,\infty) ;; =
    -2x<4 ;; x>-2 ;; =
    28 < x < 60 ;; (28, 60) ;; =
    28 < x < 60 ;; 60 > x > 28 ;; =
    b > a > c ;; c < a < b ;; =
    [2,3) ;; [2,3] ;; !
    [2,3) ;; 2\le x<3 ;; =
    (-\infty, 0)\cup(0,1) ;; (0,1)\cup(-\infty,0) ;; =
    \{x|-2\leq x < 1\} ;; [-2,1) ;; =
    \{x|-2\leq x < 1\} ;; \{x \mid -2 \le x < 1\} ;; =
    \{1,3,5\} ;; \{5,3,1\} ;; =
    \{1,3,5\} ;; 1, 3, 5 ;; =
    \{1,3,5\} ;; \{1,3\} ;; !
    \{-2\} ;; -2 ;; set_or_element
    -2 ;; \{-2\} ;; set_or_element
    -2 ;; \{-3\} ;; !
    x=-2 ;; \{-2\} ;; =
    \{-2\} ;; x=-2 ;; =
    \{\sqrt{2}\} ;; x=\sqrt{2} ;; =
    \{\frac{\pi}{2}\} ;; \frac{\pi}{2} ;; set_or_element
    \emptyset ;; \varnothing ;; =
    \{1,1,2\} ;; \{1,2\} ;; =
    (1,2,3) ;; (1,3,2) ;; !
    (1,2) ;; \langle 1,2\rangle ;; =
    (-3,-6) ;; \left(-3,-6\right) ;; =
    (12,3,4), (6,5.4,7.6) ;; (12,3,4), (6,5.4,7.6) ;; =
    2 or -2 ;; -2 or 2 ;; =
    $2$ or $-2$ ;; $\pm 2$ ;; =
    5 or 9 ;; 9 ;; !
    x=1, y=2 ;; (1,2) ;; =
    x=1, y=2 ;; y=2, x=1 ;; =
    1; 2 ;; 1, 2 ;; =
    \begin{pmatrix}1&2\\3&4\end{pmatrix} ;; \begin{pmatrix}1&2\\3&5\end{pmatrix} ;; !
    \begin{pmatrix}1\\2\end{pmatrix} ;; \begin{pmatrix}1\\3\end{pmatrix} ;; !
    59:91 ;; 118:182 ;; =
    59:91 ;; 91:59 ;; !
    6: π ;; 6:\pi ;; =
    60 seconds ;; 1 minute ;; =
    1 hour ;; 60 minutes ;; =
    1 hour ;; 50 minutes ;; !
    5 kg ;; 5 cm ;; !
    5 kg ;; 5000 g ;; =
    20 cm^2 ;; 20 cm² ;; =
    1 m^2 ;; 10000 cm^2 ;; =
    5 apples ;; 5 pens ;; units_differ
    36 km/h ;; 10 m/s ;; =
    22.1cm^{2} ;; 22.1 ;; =
    101_2 ;; 5 ;; =
    B ;; (B) ;; =
    B ;; b ;; =
    B ;; C ;; !
    yes ;; Yes. ;; =
    yes ;; no ;; !
    Quadrant I ;; \text{Quadrant I} ;; =
    1:58 am ;; 01:58 am ;; =
    5 May 2020 ;; 6 May 2020 ;; !
    2020-05-05 ;; May 5, 2020 ;; =
    三百零五 ;; 305 ;; =
    3万 ;; 30000 ;; =
    -3 ;; 负三 ;; =
    0.1 ;; 0.10000000000000001 ;; !
    1/3 ;; 0.3333333333 ;; !
    0.999 ;; 1 ;; !
    10^{100} ;; 10^{100}+1 ;; !
    \frac{1}{0} ;; 1 ;; not_understood
    \sqrt{4} ;; \pm 2 ;; !
    2 ;; \sqrt{4} ;; =
    \frac{37}{4} m ;; \frac{37}{4} ;; unit_or_variable
    r=1+\sqrt{\frac{q}{s}} ;; r=1+\sqrt{q/s} ;; =
    C=\frac{def}{de+df+ef} ;; \frac{def}{de+df+ef} ;; =
    MR=SRMC ;; SRMC=MR ;; =
    E_{1},E_{2} ;; E_1, E_2 ;; =
    np.arcsin(10/13) ;; \arcsin(10/13) ;; =
    -1./3 ;; -\frac13 ;; =
    \frac{d x}{d t}=k x-a ;; \frac{dx}{dt}=kx-a ;; =
    \frac{d x}{d t} ;; \frac{x}{t} ;; !
    I(0) ;; 0 ;; function_or_product
    4.4e7 ;; I(0) ;; !
    I(0) ;; I_0 ;; function_or_product
    v(t) ;; v ;; function_or_product
    (1-e^{-2t})u(t) ;; 1-e^{-2t} ;; function_or_product
    (1-e^{-2t})u(t) ;; 1-e^{-3t} ;; !
    (1-3e^{-2t}+2e^{-5t})u(t) ;; b\delta(t)+1-e^{-at} ;; !
    \arcsin{1.3 \sin{\theta_w}} ;; 0.15 ;; !
    \arcsin(3\sin x) ;; \arcsin(3\cos(x-\frac{\pi}{2})) ;; =
    5 ;; 2x=10 ;; kinds_differ
    5 ;; 2x=14 ;; !
    5 ;; a+b=5 ;; kinds_differ
    5 ;; a+b=6 ;; !
    2x+3 ;; y-2x=3 ;; kinds_differ
    2x+3 ;; y-2x=4 ;; !
    3 ;; MR=SRMC ;; !
    MR=SRMC ;; \frac{2}{3}\frac{C}{S} ;; !
    x^{\prime}+\frac{r}{V} x-r c=0 ;; -t^2-t-3 ;; !
    x^2+y^2-1=0 ;; x^2+y^2-1 ;; kinds_differ
    \frac{x^2}{2}-\frac{y^2}{4}=1 ;; \frac{x^2}{4}-\frac{y^2}{2}=1 ;; !
    \frac{x^2}{2}-\frac{y^2}{4}=1 ;; \frac{x^2}{2}-\frac{y^2}{2}=1 ;; !
    x^2+y^2=1 ;; (x-1)^2+y^2=1 ;; !
    y=x^2 ;; x=y^2 ;; !
    x^2=4 ;; x^2=9 ;; !
    xy=1 ;; x^2y=x ;; equations_differ
    (x-1)^2=0 ;; 3x-3=0 ;; equations_differ
    F=ma ;; F=kma ;; !
    SRAC=LRAC ;; SRMC=LRMC ;; equations_differ
    y^2>x^2 ;; x>y ;; !
    y^2>x^2 ;; x^2<y^2 ;; =
    x^3>y^3 ;; x>y ;; equations_differ
    L(x,y)<R(x,y) ;; L(x,y)=R(x,y) ;; !
    L(x,y)<R(x,y) ;; L(x,y)\neq R(x,y) ;; !
    56 min ;; 1 hr 23 min ;; !
    83 min ;; 1 hr 23 min ;; =
    1.5 hours ;; 1 hour and 30 minutes ;; =
    5 feet 3 inches ;; 63 inches ;; =
    1 hr 23 min ;; 1 hr 15 min ;; !
    1.5 ;; 1 hr 30 min ;; units_differ
    90 ;; 1 hr 30 min ;; units_differ
    5 degrees 30 minutes ;; 5 degrees 30 minutes ;; =
    3% profit ;; 3% loss ;; !
    3% profit ;; 3% profit ;; =
    3% profit ;; -3% loss ;; units_differ
    After 12 minutes ;; After 6 minutes ;; !
    9 2 0 7 ;; 9 2 0 0 ;; !
    12 red and 3 blue ;; 3 red and 12 blue ;; !
    s.50 ;; s.5 ;; gold_unparseable
    3440 ;; Cannot be determined ;; !
    Cannot be determined ;; 22 ;; !
    3440 ;; None of these ;; !
    none of these ;; 550 ;; kinds_differ
    None of these ;; None of the above ;; =
    Cannot be determined ;; None of these ;; !
    36 ;; None ;; !
    0 ;; None ;; kinds_differ
    III only ;; II only ;; !
    III only ;; I and III only ;; !
    I and III only ;; I, III ;; =
    11 ;; III only ;; !
    3 ;; III ;; kinds_differ
    A ;; K ;; !
    36 minutes ;; 36% ;; !
    28% ;; 28 days ;; !
    3% profit ;; 3 ;; percent_or_number
    12 am on the next day ;; 12 ;; am_or_pm
    12 am on the next day ;; 11 ;; !
    2500 ;; 2500/y ;; !
    2500/y ;; \frac{2500}{y} ;; =
    2500/xy ;; 2500 ;; !
    60/h ;; 60 ;; unit_or_variable
    60/hr ;; 60 ;; =
    5/day ;; 5 ;; =
    I(0) ;; m l \ddot{\theta}(t)-m g \sin \theta(t)=f(t) \cos \theta(t) ;; !
    \sin(\sin(x)-\sin(x)) ;; \ln 1 ;; =
    \arctan(e^{\ln 2}-2) ;; \ln 1 ;; =
    \sin(\ln 6-\ln 2-\ln 3) ;; 0 ;; =
    \sin((x^{8000})^{8000}) ;; x ;; budget
    """#
}

import Foundation
