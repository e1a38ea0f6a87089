# rosenbrock n=2: median and quartiles over 25 seeds
# Draw it again with: gnuplot rosenbrock-n-2.gp
if (!exists("OUT")) OUT = "rosenbrock-n-2.svg"
set terminal svg size 960,540 dynamic rounded enhanced font "sans-serif,12" background rgb "white"
set output OUT
set encoding utf8
set datafile missing "?"
set border 3 lc rgb "#57606a" lw 1
set tics nomirror out scale 0.5,0.25 textcolor rgb "#424a53" font ",11"
set grid xtics ytics lc rgb "#e7eaee" lw 0.8 dt 1
unset key
set label 1 '{/:Bold rosenbrock n=2}' at screen 0.0167, screen 0.9593 left font ",14" tc rgb "#1f2328"
set label 2 'median and quartiles over 25 seeds' at screen 0.0167, screen 0.9222 left font ",11" tc rgb "#59636e"
set yrange [1e-18:549.64389604668]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 1000.0
set ytics add ('≤ 10^{−16}' 1e-18)
set xrange [1.0:2000.0]
set logscale x 10
set format x '10^{%L}'
D = 'rosenbrock-n-2.dat'
set multiplot

set lmargin at screen 0.0813; set rmargin at screen 0.3031
set bmargin at screen 0.5333; set tmargin at screen 0.8296
unset arrow
unset xlabel
set label 4 'f(best so far) − f*' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb "#424a53" noenhanced
set label 3 '{/:Bold adam (1/2)}' at screen 0.0813, screen 0.8519 left font ",12" tc rgb "#1f2328"
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
set arrow from graph 1.0141, graph 0.2488 to graph 1.0563, graph 0.1807 nohead lc rgb "#333333" lw 0.8
set label 10 'adam + linear' at graph 1.0751, graph 0.1807 left font ",11" tc rgb "#333333"
set arrow from graph 1.0141, graph 0.0106 to graph 1.0563, graph 0.0106 nohead lc rgb "#0072b2" lw 0.8
set label 11 'adam' at graph 1.0751, graph 0.0106 left font ",11" tc rgb "#0072b2"
set arrow from graph 1.0141, graph 0.3222 to graph 1.0563, graph 0.3682 nohead lc rgb "#009e73" lw 0.8
set label 12 'adam + cosineRestarts' at graph 1.0751, graph 0.3682 left font ",11" tc rgb "#009e73"
set arrow from graph 1.0141, graph 0.2968 to graph 1.0563, graph 0.2744 nohead lc rgb "#d55e00" lw 0.8
set label 13 'adam + cosine' at graph 1.0751, graph 0.2744 left font ",11" tc rgb "#d55e00"
set arrow from graph 1.0141, graph 0.4174 to graph 1.0563, graph 0.4619 nohead lc rgb "#cc79a7" lw 0.8
set label 14 'adam + cosineSegments' at graph 1.0751, graph 0.4619 left font ",11" tc rgb "#cc79a7"
set arrow from graph 1.0141, graph 0.5735 to graph 1.0563, graph 0.5707 nohead lc rgb "#56b4e9" lw 0.8
set label 15 'adam + inverseTime' at graph 1.0751, graph 0.5707 left font ",11" tc rgb "#56b4e9"
set arrow from graph 1.0141, graph 0.6616 to graph 1.0563, graph 0.6644 nohead lc rgb "#e69f00" lw 0.8
set label 16 'adam + exponential' at graph 1.0751, graph 0.6644 left font ",11" tc rgb "#e69f00"
set arrow from graph 0, first 1e-18 to graph 1, first 1e-18 nohead back lc rgb "#8c959f" lw 1 dt 3
plot D index 0 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 3 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 6 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 7 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 8 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 9 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 11 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 12 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 13 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 15 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 16 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 18 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 19 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 20 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 21 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 22 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 23 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 24 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 25 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 26 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 27 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 1 using 1:2:4 with filledcurves fc rgb "#333333" fs transparent solid 0.15 noborder, \
  D index 2 using 1:2:4 with filledcurves fc rgb "#0072b2" fs transparent solid 0.15 noborder, \
  D index 4 using 1:2:4 with filledcurves fc rgb "#009e73" fs transparent solid 0.15 noborder, \
  D index 5 using 1:2:4 with filledcurves fc rgb "#d55e00" fs transparent solid 0.15 noborder, \
  D index 10 using 1:2:4 with filledcurves fc rgb "#cc79a7" fs transparent solid 0.15 noborder, \
  D index 14 using 1:2:4 with filledcurves fc rgb "#56b4e9" fs transparent solid 0.15 noborder, \
  D index 17 using 1:2:4 with filledcurves fc rgb "#e69f00" fs transparent solid 0.15 noborder, \
  D index 17 using 1:3 with lines lw 2 lc rgb "#e69f00", \
  D index 14 using 1:3 with lines lw 2 lc rgb "#56b4e9", \
  D index 10 using 1:3 with lines lw 2 lc rgb "#cc79a7", \
  D index 5 using 1:3 with lines lw 2 lc rgb "#d55e00", \
  D index 4 using 1:3 with lines lw 2 lc rgb "#009e73", \
  D index 2 using 1:3 with lines lw 2 lc rgb "#0072b2", \
  D index 1 using 1:3 with lines lw 2 lc rgb "#333333"
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.8031
set bmargin at screen 0.5333; set tmargin at screen 0.8296
unset arrow
unset xlabel
unset label 4
set label 3 '{/:Bold adam (2/2)}' at screen 0.5813, screen 0.8519 left font ",12" tc rgb "#1f2328"
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
set arrow from graph 1.0141, graph 0.2015 to graph 1.0563, graph 0.093 nohead lc rgb "#e69f00" lw 0.8
set label 10 'polynomial' at graph 1.0751, graph 0.093 left font ",11" tc rgb "#e69f00"
set arrow from graph 1.0141, graph 0.2653 to graph 1.0563, graph 0.2805 nohead lc rgb "#009e73" lw 0.8
set label 11 'oneCycle' at graph 1.0751, graph 0.2805 left font ",11" tc rgb "#009e73"
set arrow from graph 1.0141, graph 0.2306 to graph 1.0563, graph 0.1868 nohead lc rgb "#333333" lw 0.8
set label 12 'warmup cosine' at graph 1.0751, graph 0.1868 left font ",11" tc rgb "#333333"
set arrow from graph 1.0141, graph 0.4142 to graph 1.0563, graph 0.468 nohead lc rgb "#d55e00" lw 0.8
set label 13 'multistep' at graph 1.0751, graph 0.468 left font ",11" tc rgb "#d55e00"
set arrow from graph 1.0141, graph 0.3754 to graph 1.0563, graph 0.3743 nohead lc rgb "#cc79a7" lw 0.8
set label 14 'piecewise' at graph 1.0751, graph 0.3743 left font ",11" tc rgb "#cc79a7"
set arrow from graph 1.0141, graph 0.5614 to graph 1.0563, graph 0.5618 nohead lc rgb "#56b4e9" lw 0.8
set label 15 'step' at graph 1.0751, graph 0.5618 left font ",11" tc rgb "#56b4e9"
set arrow from graph 1.0141, graph 0.5714 to graph 1.0563, graph 0.6555 nohead lc rgb "#0072b2" lw 0.8
set label 16 'logarithmicCooling' at graph 1.0751, graph 0.6555 left font ",11" tc rgb "#0072b2"
set arrow from graph 0, first 1e-18 to graph 1, first 1e-18 nohead back lc rgb "#8c959f" lw 1 dt 3
plot D index 1 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 2 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 4 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 5 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 9 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 10 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 11 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 14 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 15 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 16 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 17 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 18 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 19 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 20 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 21 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 22 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 23 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 24 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 25 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 26 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 27 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 0 using 1:2:4 with filledcurves fc rgb "#e69f00" fs transparent solid 0.15 noborder, \
  D index 3 using 1:2:4 with filledcurves fc rgb "#009e73" fs transparent solid 0.15 noborder, \
  D index 6 using 1:2:4 with filledcurves fc rgb "#333333" fs transparent solid 0.15 noborder, \
  D index 7 using 1:2:4 with filledcurves fc rgb "#d55e00" fs transparent solid 0.15 noborder, \
  D index 8 using 1:2:4 with filledcurves fc rgb "#cc79a7" fs transparent solid 0.15 noborder, \
  D index 12 using 1:2:4 with filledcurves fc rgb "#56b4e9" fs transparent solid 0.15 noborder, \
  D index 13 using 1:2:4 with filledcurves fc rgb "#0072b2" fs transparent solid 0.15 noborder, \
  D index 13 using 1:3 with lines lw 2 lc rgb "#0072b2", \
  D index 12 using 1:3 with lines lw 2 lc rgb "#56b4e9", \
  D index 8 using 1:3 with lines lw 2 lc rgb "#cc79a7", \
  D index 7 using 1:3 with lines lw 2 lc rgb "#d55e00", \
  D index 6 using 1:3 with lines lw 2 lc rgb "#333333", \
  D index 3 using 1:3 with lines lw 2 lc rgb "#009e73", \
  D index 0 using 1:3 with lines lw 2 lc rgb "#e69f00"
unset label 1
unset label 2

set lmargin at screen 0.0813; set rmargin at screen 0.3031
set bmargin at screen 0.1259; set tmargin at screen 0.4222
unset arrow
set xlabel 'steps' tc rgb "#424a53" offset 0,0.3
set label 4 'f(best so far) − f*' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb "#424a53" noenhanced
set label 3 '{/:Bold momentum (1/2)}' at screen 0.0813, screen 0.4444 left font ",12" tc rgb "#1f2328"
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
set arrow from graph 1.0141, graph 0.6655 to graph 1.0563, graph 0.5313 nohead lc rgb "#0072b2" lw 0.8
set label 10 'momentum' at graph 1.0751, graph 0.5313 left font ",11" tc rgb "#0072b2"
set arrow from graph 1.0141, graph 0.6515 to graph 1.0563, graph 0.4375 nohead lc rgb "#333333" lw 0.8
set label 11 'momentum + linear' at graph 1.0751, graph 0.4375 left font ",11" tc rgb "#333333"
set arrow from graph 1.0141, graph 0.7466 to graph 1.0563, graph 0.7188 nohead lc rgb "#d55e00" lw 0.8
set label 12 'momentum + cosine' at graph 1.0751, graph 0.7188 left font ",11" tc rgb "#d55e00"
set arrow from graph 1.0141, graph 0.7468 to graph 1.0563, graph 0.8125 nohead lc rgb "#56b4e9" lw 0.8
set label 13 'momentum + inverseTime' at graph 1.0751, graph 0.8125 left font ",11" tc rgb "#56b4e9"
set arrow from graph 1.0141, graph 0.7465 to graph 1.0563, graph 0.625 nohead lc rgb "#009e73" lw 0.8
set label 14 'momentum + cosineRestarts' at graph 1.0751, graph 0.625 left font ",11" tc rgb "#009e73"
set arrow from graph 1.0141, graph 0.7548 to graph 1.0563, graph 0.9063 nohead lc rgb "#e69f00" lw 0.8
set label 15 'momentum + exponential' at graph 1.0751, graph 0.9063 left font ",11" tc rgb "#e69f00"
set arrow from graph 1.0141, graph 0.7691 to graph 1.0563, graph 1.0 nohead lc rgb "#cc79a7" lw 0.8
set label 16 'momentum + cosineSegments' at graph 1.0751, graph 1.0 left font ",11" tc rgb "#cc79a7"
set arrow from graph 0, first 1e-18 to graph 1, first 1e-18 nohead back lc rgb "#8c959f" lw 1 dt 3
plot D index 0 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 1 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 2 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 3 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 4 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 5 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 6 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 7 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 8 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 9 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 10 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 11 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 12 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 13 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 14 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 15 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 17 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 19 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 23 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 26 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 27 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 16 using 1:2:4 with filledcurves fc rgb "#0072b2" fs transparent solid 0.15 noborder, \
  D index 18 using 1:2:4 with filledcurves fc rgb "#333333" fs transparent solid 0.15 noborder, \
  D index 20 using 1:2:4 with filledcurves fc rgb "#d55e00" fs transparent solid 0.15 noborder, \
  D index 21 using 1:2:4 with filledcurves fc rgb "#56b4e9" fs transparent solid 0.15 noborder, \
  D index 22 using 1:2:4 with filledcurves fc rgb "#009e73" fs transparent solid 0.15 noborder, \
  D index 24 using 1:2:4 with filledcurves fc rgb "#e69f00" fs transparent solid 0.15 noborder, \
  D index 25 using 1:2:4 with filledcurves fc rgb "#cc79a7" fs transparent solid 0.15 noborder, \
  D index 25 using 1:3 with lines lw 2 lc rgb "#cc79a7", \
  D index 24 using 1:3 with lines lw 2 lc rgb "#e69f00", \
  D index 22 using 1:3 with lines lw 2 lc rgb "#009e73", \
  D index 21 using 1:3 with lines lw 2 lc rgb "#56b4e9", \
  D index 20 using 1:3 with lines lw 2 lc rgb "#d55e00", \
  D index 18 using 1:3 with lines lw 2 lc rgb "#333333", \
  D index 16 using 1:3 with lines lw 2 lc rgb "#0072b2"
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.8031
set bmargin at screen 0.1259; set tmargin at screen 0.4222
unset arrow
set xlabel 'steps' tc rgb "#424a53" offset 0,0.3
unset label 4
set label 3 '{/:Bold momentum (2/2)}' at screen 0.5813, screen 0.4444 left font ",12" tc rgb "#1f2328"
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
set arrow from graph 1.0141, graph 0.4298 to graph 1.0563, graph 0.3681 nohead lc rgb "#009e73" lw 0.8
set label 10 'oneCycle' at graph 1.0751, graph 0.3681 left font ",11" tc rgb "#009e73"
set arrow from graph 1.0141, graph 0.4313 to graph 1.0563, graph 0.4619 nohead lc rgb "#333333" lw 0.8
set label 11 'warmup cosine' at graph 1.0751, graph 0.4619 left font ",11" tc rgb "#333333"
set arrow from graph 1.0141, graph 0.6438 to graph 1.0563, graph 0.5556 nohead lc rgb "#e69f00" lw 0.8
set label 12 'polynomial' at graph 1.0751, graph 0.5556 left font ",11" tc rgb "#e69f00"
set arrow from graph 1.0141, graph 0.7415 to graph 1.0563, graph 0.6494 nohead lc rgb "#d55e00" lw 0.8
set label 13 'multistep' at graph 1.0751, graph 0.6494 left font ",11" tc rgb "#d55e00"
set arrow from graph 1.0141, graph 0.7543 to graph 1.0563, graph 0.7431 nohead lc rgb "#cc79a7" lw 0.8
set label 14 'piecewise' at graph 1.0751, graph 0.7431 left font ",11" tc rgb "#cc79a7"
set arrow from graph 1.0141, graph 0.7695 to graph 1.0563, graph 0.8369 nohead lc rgb "#56b4e9" lw 0.8
set label 15 'step' at graph 1.0751, graph 0.8369 left font ",11" tc rgb "#56b4e9"
set arrow from graph 1.0141, graph 0.7755 to graph 1.0563, graph 0.9306 nohead lc rgb "#0072b2" lw 0.8
set label 16 'logarithmicCooling' at graph 1.0751, graph 0.9306 left font ",11" tc rgb "#0072b2"
set arrow from graph 0, first 1e-18 to graph 1, first 1e-18 nohead back lc rgb "#8c959f" lw 1 dt 3
plot D index 0 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 1 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 2 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 3 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 4 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 5 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 6 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 7 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 8 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 10 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 12 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 13 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 14 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 16 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 17 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 18 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 20 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 21 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 22 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 24 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 25 using 1:3 with lines lw 0.7 lc rgb "#d0d7de", \
  D index 9 using 1:2:4 with filledcurves fc rgb "#009e73" fs transparent solid 0.15 noborder, \
  D index 11 using 1:2:4 with filledcurves fc rgb "#333333" fs transparent solid 0.15 noborder, \
  D index 15 using 1:2:4 with filledcurves fc rgb "#e69f00" fs transparent solid 0.15 noborder, \
  D index 19 using 1:2:4 with filledcurves fc rgb "#d55e00" fs transparent solid 0.15 noborder, \
  D index 23 using 1:2:4 with filledcurves fc rgb "#cc79a7" fs transparent solid 0.15 noborder, \
  D index 26 using 1:2:4 with filledcurves fc rgb "#56b4e9" fs transparent solid 0.15 noborder, \
  D index 27 using 1:2:4 with filledcurves fc rgb "#0072b2" fs transparent solid 0.15 noborder, \
  D index 27 using 1:3 with lines lw 2 lc rgb "#0072b2", \
  D index 26 using 1:3 with lines lw 2 lc rgb "#56b4e9", \
  D index 23 using 1:3 with lines lw 2 lc rgb "#cc79a7", \
  D index 19 using 1:3 with lines lw 2 lc rgb "#d55e00", \
  D index 15 using 1:3 with lines lw 2 lc rgb "#e69f00", \
  D index 11 using 1:3 with lines lw 2 lc rgb "#333333", \
  D index 9 using 1:3 with lines lw 2 lc rgb "#009e73"
unset label 1
unset label 2
unset multiplot
