# rastrigin: median and quartiles over 25 seeds
# Draw it again with: gnuplot rastrigin.gp
if (!exists("OUT")) OUT = "rastrigin.svg"
set terminal svg size 763,460 dynamic rounded enhanced font "sans-serif,12" background rgb "white"
set output OUT
set encoding utf8
set datafile missing "?"
set border 3 lc rgb "#57606a" lw 1
set tics nomirror out scale 0.5,0.25 textcolor rgb "#424a53" font ",11"
set grid xtics ytics lc rgb "#e7eaee" lw 0.8 dt 1
unset key
set label 1 '{/:Bold rastrigin}' at screen 0.021, screen 0.9522 left font ",14" tc rgb "#1f2328"
set label 2 'median and quartiles over 25 seeds' at screen 0.021, screen 0.9087 left font ",11" tc rgb "#59636e"
set yrange [1e-16:137.49095133629316]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics ('10^{-12}' 1e-12, '10^{-9}' 1e-9, '10^{-6}' 1e-6, '10^{-3}' 1e-3, '10^{0}' 1e0, '≤ 10^{−16}' 1e-16)
set xrange [1.0:20000.0]
set logscale x 10
set format x '10^{%L}'
D = 'rastrigin.dat'

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
set arrow from graph 1.0053, graph 0.0 to graph 1.0214, graph 0.0 nohead lc rgb "#d55e00" lw 0.8
set label 10 'adagrad' at graph 1.0285, graph 0.0 left font ",11" tc rgb "#d55e00"
set arrow from graph 1.0053, graph 0.8491 to graph 1.0214, graph 0.6948 nohead lc rgb "#0072b2" lw 0.8
set label 11 'rmsprop' at graph 1.0285, graph 0.6948 left font ",11" tc rgb "#0072b2"
set arrow from graph 1.0053, graph 0.8584 to graph 1.0214, graph 0.7384 nohead lc rgb "#0072b2" lw 0.8
set label 12 'adadelta' at graph 1.0285, graph 0.7384 left font ",11" tc rgb "#0072b2"
set arrow from graph 1.0053, graph 0.8635 to graph 1.0214, graph 0.8256 nohead lc rgb "#8c8c8c" lw 0.8
set label 13 'nesterov' at graph 1.0285, graph 0.8256 left font ",11" tc rgb "#8c8c8c"
set arrow from graph 1.0053, graph 0.8616 to graph 1.0214, graph 0.782 nohead lc rgb "#56b4e9" lw 0.8
set label 14 'gradientDescent' at graph 1.0285, graph 0.782 left font ",11" tc rgb "#56b4e9"
set arrow from graph 1.0053, graph 0.8751 to graph 1.0214, graph 0.8692 nohead lc rgb "#cc79a7" lw 0.8
set label 15 'adamw' at graph 1.0285, graph 0.8692 left font ",11" tc rgb "#cc79a7"
set arrow from graph 1.0053, graph 0.8778 to graph 1.0214, graph 0.9128 nohead lc rgb "#009e73" lw 0.8
set label 16 'adam' at graph 1.0285, graph 0.9128 left font ",11" tc rgb "#009e73"
set arrow from graph 1.0053, graph 0.8844 to graph 1.0214, graph 0.9564 nohead lc rgb "#333333" lw 0.8
set label 17 'momentum' at graph 1.0285, graph 0.9564 left font ",11" tc rgb "#333333"
set arrow from graph 0.3618, graph 0.9498 to graph 1, graph 0.9498 nohead lc rgb "#e69f00" lw 0.8 dt 3
set arrow from graph 1.0053, graph 0.9498 to graph 1.0214, graph 1.0 nohead lc rgb "#e69f00" lw 0.8
set label 18 'bfgs2' at graph 1.0285, graph 1.0 left font ",11" tc rgb "#e69f00"
set arrow from graph 0, first 1e-16 to graph 1, first 1e-16 nohead back lc rgb "#8c959f" lw 1 dt 3
plot D index 0 using 1:2:4 with filledcurves fc rgb "#d55e00" fs transparent solid 0.0667 noborder, \
  D index 1 using 1:2:4 with filledcurves fc rgb "#0072b2" fs transparent solid 0.0667 noborder, \
  D index 2 using 1:2:4 with filledcurves fc rgb "#0072b2" fs transparent solid 0.0667 noborder, \
  D index 3 using 1:2:4 with filledcurves fc rgb "#8c8c8c" fs transparent solid 0.0667 noborder, \
  D index 4 using 1:2:4 with filledcurves fc rgb "#56b4e9" fs transparent solid 0.0667 noborder, \
  D index 5 using 1:2:4 with filledcurves fc rgb "#cc79a7" fs transparent solid 0.0667 noborder, \
  D index 6 using 1:2:4 with filledcurves fc rgb "#009e73" fs transparent solid 0.0667 noborder, \
  D index 7 using 1:2:4 with filledcurves fc rgb "#333333" fs transparent solid 0.0667 noborder, \
  D index 8 using 1:2:4 with filledcurves fc rgb "#e69f00" fs transparent solid 0.0667 noborder, \
  D index 8 using 1:3 with lines lw 2 lc rgb "#e69f00", \
  D index 7 using 1:3 with lines lw 2 lc rgb "#333333", \
  D index 6 using 1:3 with lines lw 2 lc rgb "#009e73", \
  D index 5 using 1:3 with lines lw 2 lc rgb "#cc79a7", \
  D index 4 using 1:3 with lines lw 2 lc rgb "#56b4e9", \
  D index 3 using 1:3 with lines lw 2 lc rgb "#8c8c8c", \
  D index 2 using 1:3 with lines lw 2 lc rgb "#0072b2", \
  D index 1 using 1:3 with lines lw 2 dt (6,3) lc rgb "#0072b2", \
  D index 0 using 1:3 with lines lw 2 lc rgb "#d55e00"
