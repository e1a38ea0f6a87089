# tiltedDoubleWell: median and quartiles over 100 seeds
# Draw it again with: gnuplot tilteddoublewell-evaluations.gp
NAME = 'tilteddoublewell-evaluations'; WIDTH = 960; HEIGHT = 540
load 'style.gp'
set label 1 '{/:Bold tiltedDoubleWell}' at screen 0.0167, screen 0.9593 left font ",14" tc rgb INK
set label 2 'median and quartiles over 100 seeds' at screen 0.0167, screen 0.9222 left font ",11" tc rgb MUTED
set yrange [8.128598720051154e-11:1.4194587382334747]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 100.0
set xrange [1.0:40001.0]
set logscale x 10
set format x '10^{%L}'
D = 'tilteddoublewell-evaluations.dat'
set multiplot

set lmargin at screen 0.0813; set rmargin at screen 0.2721
set bmargin at screen 0.5333; set tmargin at screen 0.8296
unset arrow
unset xlabel
set label 4 'f(best so far) − f*' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold langevin}' at screen 0.0813, screen 0.8519 left font ",12" tc rgb INK
unset label 10
unset label 11
unset label 12
unset label 13
unset label 14
unset label 15
unset label 16
unset label 17
unset label 18
unset label 19
unset label 20
unset label 21
unset label 22
unset label 23
unset label 24
unset label 25
set arrow from graph 0.8692, graph 0.1066 to graph 1, graph 0.1066 nohead lc rgb C5 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.1066 to graph 1.0655, graph 0.0794 nohead lc rgb C5 lw 0.8
set label 10 'temperature=1.5 + logarithm…' at graph 1.0873, graph 0.0794 left font ",11" tc rgb C5
set arrow from graph 0.8692, graph 0.1459 to graph 1, graph 0.1459 nohead lc rgb C6 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.1459 to graph 1.0655, graph 0.1731 nohead lc rgb C6 lw 0.8
set label 11 'temperature=3 + logarithmic…' at graph 1.0873, graph 0.1731 left font ",11" tc rgb C6
set arrow from graph 0.8692, graph 0.9635 to graph 1, graph 0.9635 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.9635 to graph 1.0655, graph 0.7188 nohead lc rgb C1 lw 0.8
set label 12 'temperature=0.1 + logarithm…' at graph 1.0873, graph 0.7188 left font ",11" tc rgb C1
set arrow from graph 0.8692, graph 0.9635 to graph 1, graph 0.9635 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.9635 to graph 1.0655, graph 0.8125 nohead lc rgb C2 lw 0.8
set label 13 'temperature=0.2 + logarithm…' at graph 1.0873, graph 0.8125 left font ",11" tc rgb C2
set arrow from graph 0.8692, graph 0.9635 to graph 1, graph 0.9635 nohead lc rgb C4 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.9635 to graph 1.0655, graph 1.0 nohead lc rgb C4 lw 0.8
set label 14 'temperature=0.72 + logarith…' at graph 1.0873, graph 1.0 left font ",11" tc rgb C4
set arrow from graph 0.8692, graph 0.9635 to graph 1, graph 0.9635 nohead lc rgb C3 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.9635 to graph 1.0655, graph 0.9063 nohead lc rgb C3 lw 0.8
set label 15 'temperature=0.4 + logarithm…' at graph 1.0873, graph 0.9063 left font ",11" tc rgb C3
plot D index 0 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:2:4 with filledcurves fc rgb C5 fs transparent solid 0.1 noborder, \
  D index 3 using 1:2:4 with filledcurves fc rgb C6 fs transparent solid 0.1 noborder, \
  D index 9 using 1:2:4 with filledcurves fc rgb C1 fs transparent solid 0.1 noborder, \
  D index 10 using 1:2:4 with filledcurves fc rgb C2 fs transparent solid 0.1 noborder, \
  D index 11 using 1:2:4 with filledcurves fc rgb C4 fs transparent solid 0.1 noborder, \
  D index 14 using 1:2:4 with filledcurves fc rgb C3 fs transparent solid 0.1 noborder, \
  D index 14 using 1:3 with lines lw 2 lc rgb C3, \
  D index 11 using 1:3 with lines lw 2 lc rgb C4, \
  D index 10 using 1:3 with lines lw 2 lc rgb C2, \
  D index 9 using 1:3 with lines lw 2 lc rgb C1, \
  D index 3 using 1:3 with lines lw 2 lc rgb C6, \
  D index 1 using 1:3 with lines lw 2 lc rgb C5, \
  D index 1 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C5, \
  D index 3 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C6, \
  D index 9 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 10 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 11 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C4, \
  D index 14 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C3
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.7721
set bmargin at screen 0.5333; set tmargin at screen 0.8296
unset arrow
set xlabel 'evaluations' tc rgb TEXT offset 0,0.3
unset label 4
set label 3 '{/:Bold metropolis}' at screen 0.5813, screen 0.8519 left font ",12" tc rgb INK
unset label 10
unset label 11
unset label 12
unset label 13
unset label 14
unset label 15
unset label 16
unset label 17
unset label 18
unset label 19
unset label 20
unset label 21
unset label 22
unset label 23
unset label 24
unset label 25
set arrow from graph 0.8692, graph 0.1564 to graph 1, graph 0.1564 nohead lc rgb C5 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.1564 to graph 1.0655, graph 0.1042 nohead lc rgb C5 lw 0.8
set label 10 'temperature=1.5 + logarithm…' at graph 1.0873, graph 0.1042 left font ",11" tc rgb C5
set arrow from graph 0.8692, graph 0.2177 to graph 1, graph 0.2177 nohead lc rgb C6 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.2177 to graph 1.0655, graph 0.1979 nohead lc rgb C6 lw 0.8
set label 11 'temperature=3 + logarithmic…' at graph 1.0873, graph 0.1979 left font ",11" tc rgb C6
set arrow from graph 0.8692, graph 0.2196 to graph 1, graph 0.2196 nohead lc rgb C4 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.2196 to graph 1.0655, graph 0.2917 nohead lc rgb C4 lw 0.8
set label 12 'temperature=0.72 + logarith…' at graph 1.0873, graph 0.2917 left font ",11" tc rgb C4
set arrow from graph 0.8692, graph 0.9635 to graph 1, graph 0.9635 nohead lc rgb C3 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.9635 to graph 1.0655, graph 1.0 nohead lc rgb C3 lw 0.8
set label 13 'temperature=0.4 + logarithm…' at graph 1.0873, graph 1.0 left font ",11" tc rgb C3
set arrow from graph 0.8692, graph 0.9635 to graph 1, graph 0.9635 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.9635 to graph 1.0655, graph 0.9063 nohead lc rgb C1 lw 0.8
set label 14 'temperature=0.1 + logarithm…' at graph 1.0873, graph 0.9063 left font ",11" tc rgb C1
set arrow from graph 0.8692, graph 0.9635 to graph 1, graph 0.9635 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.9635 to graph 1.0655, graph 0.8125 nohead lc rgb C2 lw 0.8
set label 15 'temperature=0.2 + logarithm…' at graph 1.0873, graph 0.8125 left font ",11" tc rgb C2
plot D index 0 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:2:4 with filledcurves fc rgb C5 fs transparent solid 0.1 noborder, \
  D index 6 using 1:2:4 with filledcurves fc rgb C6 fs transparent solid 0.1 noborder, \
  D index 7 using 1:2:4 with filledcurves fc rgb C4 fs transparent solid 0.1 noborder, \
  D index 15 using 1:2:4 with filledcurves fc rgb C3 fs transparent solid 0.1 noborder, \
  D index 16 using 1:2:4 with filledcurves fc rgb C1 fs transparent solid 0.1 noborder, \
  D index 17 using 1:2:4 with filledcurves fc rgb C2 fs transparent solid 0.1 noborder, \
  D index 17 using 1:3 with lines lw 2 lc rgb C2, \
  D index 16 using 1:3 with lines lw 2 lc rgb C1, \
  D index 15 using 1:3 with lines lw 2 lc rgb C3, \
  D index 7 using 1:3 with lines lw 2 lc rgb C4, \
  D index 6 using 1:3 with lines lw 2 lc rgb C6, \
  D index 5 using 1:3 with lines lw 2 lc rgb C5, \
  D index 5 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C5, \
  D index 6 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C6, \
  D index 7 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C4, \
  D index 15 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 16 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 17 every ::0::0 using 1:3 with points pt 7 ps 0.9 lw 2.5 lc rgb C2
unset label 1
unset label 2

set lmargin at screen 0.0813; set rmargin at screen 0.2721
set bmargin at screen 0.1259; set tmargin at screen 0.4222
unset arrow
set xlabel 'evaluations' tc rgb TEXT offset 0,0.3
set label 4 'f(best so far) − f*' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold siman}' at screen 0.0813, screen 0.4444 left font ",12" tc rgb INK
unset label 10
unset label 11
unset label 12
unset label 13
unset label 14
unset label 15
unset label 16
unset label 17
unset label 18
unset label 19
unset label 20
unset label 21
unset label 22
unset label 23
unset label 24
unset label 25
set arrow from graph 1.0164, graph 0.0864 to graph 1.0655, graph 0.0251 nohead lc rgb C4 lw 0.8
set label 10 'temperature=0.72 + logarith…' at graph 1.0873, graph 0.0251 left font ",11" tc rgb C4
set arrow from graph 1.0164, graph 0.1163 to graph 1.0655, graph 0.1189 nohead lc rgb C5 lw 0.8
set label 11 'temperature=1.5 + logarithm…' at graph 1.0873, graph 0.1189 left font ",11" tc rgb C5
set arrow from graph 1.0164, graph 0.1538 to graph 1.0655, graph 0.2126 nohead lc rgb C6 lw 0.8
set label 12 'temperature=3 + logarithmic…' at graph 1.0873, graph 0.2126 left font ",11" tc rgb C6
set arrow from graph 1.0164, graph 0.9635 to graph 1.0655, graph 0.8125 nohead lc rgb C3 lw 0.8
set label 13 'temperature=0.4 + logarithm…' at graph 1.0873, graph 0.8125 left font ",11" tc rgb C3
set arrow from graph 1.0164, graph 0.9635 to graph 1.0655, graph 0.9063 nohead lc rgb C1 lw 0.8
set label 14 'temperature=0.1 + logarithm…' at graph 1.0873, graph 0.9063 left font ",11" tc rgb C1
set arrow from graph 1.0164, graph 0.9635 to graph 1.0655, graph 1.0 nohead lc rgb C2 lw 0.8
set label 15 'temperature=0.2 + logarithm…' at graph 1.0873, graph 1.0 left font ",11" tc rgb C2
plot D index 1 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 0 using 1:2:4 with filledcurves fc rgb C4 fs transparent solid 0.1 noborder, \
  D index 2 using 1:2:4 with filledcurves fc rgb C5 fs transparent solid 0.1 noborder, \
  D index 4 using 1:2:4 with filledcurves fc rgb C6 fs transparent solid 0.1 noborder, \
  D index 8 using 1:2:4 with filledcurves fc rgb C3 fs transparent solid 0.1 noborder, \
  D index 12 using 1:2:4 with filledcurves fc rgb C1 fs transparent solid 0.1 noborder, \
  D index 13 using 1:2:4 with filledcurves fc rgb C2 fs transparent solid 0.1 noborder, \
  D index 13 using 1:3 with lines lw 2 lc rgb C2, \
  D index 12 using 1:3 with lines lw 2 lc rgb C1, \
  D index 8 using 1:3 with lines lw 2 lc rgb C3, \
  D index 4 using 1:3 with lines lw 2 lc rgb C6, \
  D index 2 using 1:3 with lines lw 2 lc rgb C5, \
  D index 0 using 1:3 with lines lw 2 lc rgb C4
unset label 1
unset label 2
unset multiplot
