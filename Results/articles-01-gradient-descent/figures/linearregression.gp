# linearRegression: one seed
# Draw it again with: gnuplot linearregression.gp
if (!exists("OUT")) OUT = "linearregression.svg"
set terminal svg size 763,460 dynamic rounded enhanced font "sans-serif,12" background rgb "white"
set output OUT
set encoding utf8
set datafile missing "?"
set border 3 lc rgb "#57606a" lw 1
set tics nomirror out scale 0.5,0.25 textcolor rgb "#424a53" font ",11"
set grid xtics ytics lc rgb "#e7eaee" lw 0.8 dt 1
unset key
set label 1 '{/:Bold linearRegression}' at screen 0.021, screen 0.9522 left font ",14" tc rgb "#1f2328"
set label 2 'one seed' at screen 0.021, screen 0.9087 left font ",11" tc rgb "#59636e"
set yrange [4.9551622488541724e-05:148.7560358618388]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 10.0
set xrange [0.0:1000.0]
unset logscale x
set format x '%g'
D = 'linearregression.dat'

set lmargin at screen 0.1022; set rmargin at screen 0.8388
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb "#424a53" offset 0,0.3
set label 4 'f(best so far) − f*' at screen 0.021, graph 0.5 center rotate by 90 tc rgb "#424a53" noenhanced
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
set arrow from graph 1.0053, graph 0.0272 to graph 1.0214, graph 0.0272 nohead lc rgb "#0072b2" lw 0.8
set label 10 'gradientDescent' at graph 1.0285, graph 0.0272 left font ",11" tc rgb "#0072b2"
plot D index 0 using 1:2:4 with filledcurves fc rgb "#0072b2" fs transparent solid 0.16 noborder, \
  D index 0 using 1:3 with lines lw 2 lc rgb "#0072b2"
