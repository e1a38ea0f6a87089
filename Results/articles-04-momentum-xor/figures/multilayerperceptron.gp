# multilayerPerceptron: one seed
# Draw it again with: gnuplot multilayerperceptron.gp
if (!exists("OUT")) OUT = "multilayerperceptron.svg"
set terminal svg size 716,460 dynamic rounded enhanced font "sans-serif,12" background rgb "white"
set output OUT
set encoding utf8
set datafile missing "?"
set border 3 lc rgb "#57606a" lw 1
set tics nomirror out scale 0.5,0.25 textcolor rgb "#424a53" font ",11"
set grid xtics ytics lc rgb "#e7eaee" lw 0.8 dt 1
unset key
set label 1 '{/:Bold multilayerPerceptron}' at screen 0.0223, screen 0.9522 left font ",14" tc rgb "#1f2328"
set label 2 'one seed' at screen 0.0223, screen 0.9087 left font ",11" tc rgb "#59636e"
set yrange [0.02071767645888488:0.258199834919356]
unset logscale y
set format y '%g'
set xrange [0.0:10000.0]
unset logscale x
set format x '%g'
D = 'multilayerperceptron.dat'

set lmargin at screen 0.1088; set rmargin at screen 0.8929
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'steps' tc rgb "#424a53" offset 0,0.3
set label 4 'f(best so far) − f*' at screen 0.0223, graph 0.5 center rotate by 90 tc rgb "#424a53" noenhanced
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
set arrow from graph 1.0053, graph 0.0455 to graph 1.0214, graph 0.0455 nohead lc rgb "#0072b2" lw 0.8
set label 10 'momentum' at graph 1.0285, graph 0.0455 left font ",11" tc rgb "#0072b2"
plot D index 0 using 1:2:4 with filledcurves fc rgb "#0072b2" fs transparent solid 0.16 noborder, \
  D index 0 using 1:3 with lines lw 2 lc rgb "#0072b2"
