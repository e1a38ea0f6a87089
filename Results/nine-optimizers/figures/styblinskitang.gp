# styblinskiTang: median and quartiles over 25 seeds
# Draw it again with: gnuplot styblinskitang.gp
if (!exists("OUT")) OUT = "styblinskitang.svg"
set terminal svg size 763,460 dynamic rounded enhanced font "sans-serif,12" background rgb "white"
set output OUT
set encoding utf8
set datafile missing "?"
set border 3 lc rgb "#57606a" lw 1
set tics nomirror out scale 0.5,0.25 textcolor rgb "#424a53" font ",11"
set grid xtics ytics lc rgb "#e7eaee" lw 0.8 dt 1
unset key
set label 1 '{/:Bold styblinskiTang}' at screen 0.021, screen 0.9522 left font ",14" tc rgb "#1f2328"
set label 2 'median and quartiles over 25 seeds' at screen 0.021, screen 0.9087 left font ",11" tc rgb "#59636e"
set yrange [1e-16:21933.28564726223]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics ('10^{-12}' 1e-12, '10^{-9}' 1e-9, '10^{-6}' 1e-6, '10^{-3}' 1e-3, '10^{0}' 1e0, '10^{3}' 1e3, '0' 1e-16)
set xrange [1.0:20000.0]
set logscale x 10
set format x '10^{%L}'
D = 'styblinskitang.dat'

set lmargin at screen 0.1022; set rmargin at screen 0.8388
set bmargin at screen 0.1174; set tmargin at screen 0.8652
unset arrow
set xlabel 'evaluations (median over seeds)' tc rgb "#424a53" offset 0,0.3
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
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0 nohead lc rgb "#0072b2" lw 0.8
set label 10 'rmsprop' at graph 1.0285, graph 0.0 left font ",11" tc rgb "#0072b2"
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0436 nohead lc rgb "#d55e00" lw 0.8
set label 11 'adagrad' at graph 1.0285, graph 0.0436 left font ",11" tc rgb "#d55e00"
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0872 nohead lc rgb "#56b4e9" lw 0.8
set label 12 'gradientDescent' at graph 1.0285, graph 0.0872 left font ",11" tc rgb "#56b4e9"
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.1308 nohead lc rgb "#333333" lw 0.8
set label 13 'momentum' at graph 1.0285, graph 0.1308 left font ",11" tc rgb "#333333"
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.1744 nohead lc rgb "#8c8c8c" lw 0.8
set label 14 'nesterov' at graph 1.0285, graph 0.1744 left font ",11" tc rgb "#8c8c8c"
set arrow from graph 1.0053, graph 0.8431 to graph 1.0214, graph 0.8213 nohead lc rgb "#009e73" lw 0.8
set label 15 'adam' at graph 1.0285, graph 0.8213 left font ",11" tc rgb "#009e73"
set arrow from graph 1.0053, graph 0.4003 to graph 1.0214, graph 0.3899 nohead lc rgb "#0072b2" lw 0.8
set label 16 'adadelta' at graph 1.0285, graph 0.3899 left font ",11" tc rgb "#0072b2"
set arrow from graph 0.4009, graph 0.8431 to graph 1, graph 0.8431 nohead lc rgb "#e69f00" lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.8431 to graph 1.0214, graph 0.8649 nohead lc rgb "#e69f00" lw 0.8
set label 17 'bfgs2' at graph 1.0285, graph 0.8649 left font ",11" tc rgb "#e69f00"
set arrow from graph 1.0053, graph 0.4232 to graph 1.0214, graph 0.4335 nohead lc rgb "#cc79a7" lw 0.8
set label 18 'adamw' at graph 1.0285, graph 0.4335 left font ",11" tc rgb "#cc79a7"
set arrow from graph 0, first 1e-16 to graph 1, first 1e-16 nohead back lc rgb "#8c959f" lw 1 dt 3
plot D index 0 using 1:2:4 with filledcurves fc rgb "#0072b2" fs transparent solid 0.0667 noborder, \
  D index 1 using 1:2:4 with filledcurves fc rgb "#d55e00" fs transparent solid 0.0667 noborder, \
  D index 2 using 1:2:4 with filledcurves fc rgb "#56b4e9" fs transparent solid 0.0667 noborder, \
  D index 3 using 1:2:4 with filledcurves fc rgb "#333333" fs transparent solid 0.0667 noborder, \
  D index 4 using 1:2:4 with filledcurves fc rgb "#8c8c8c" fs transparent solid 0.0667 noborder, \
  D index 5 using 1:2:4 with filledcurves fc rgb "#009e73" fs transparent solid 0.0667 noborder, \
  D index 6 using 1:2:4 with filledcurves fc rgb "#0072b2" fs transparent solid 0.0667 noborder, \
  D index 7 using 1:2:4 with filledcurves fc rgb "#e69f00" fs transparent solid 0.0667 noborder, \
  D index 8 using 1:2:4 with filledcurves fc rgb "#cc79a7" fs transparent solid 0.0667 noborder, \
  D index 8 using 1:3 with lines lw 2 lc rgb "#cc79a7", \
  D index 7 using 1:3 with lines lw 2 lc rgb "#e69f00", \
  D index 6 using 1:3 with lines lw 2 lc rgb "#0072b2", \
  D index 5 using 1:3 with lines lw 2 lc rgb "#009e73", \
  D index 4 using 1:3 with lines lw 2 lc rgb "#8c8c8c", \
  D index 3 using 1:3 with lines lw 2 lc rgb "#333333", \
  D index 2 using 1:3 with lines lw 2 lc rgb "#56b4e9", \
  D index 1 using 1:3 with lines lw 2 lc rgb "#d55e00", \
  D index 0 using 1:3 with lines lw 2 dt (6,3) lc rgb "#0072b2"
