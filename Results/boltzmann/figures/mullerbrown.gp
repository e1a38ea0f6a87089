# mullerBrown: median and quartiles over 16 seeds
# Draw it again with: gnuplot mullerbrown.gp
NAME = 'mullerbrown'; WIDTH = 960; HEIGHT = 540
load 'style.gp'
set label 1 '{/:Bold mullerBrown}' at screen 0.0167, screen 0.9593 left font ",14" tc rgb INK
set label 2 'median and quartiles over 16 seeds' at screen 0.0167, screen 0.9222 left font ",11" tc rgb MUTED
set yrange [2.8230290830914367e-07:2.6325045764418054]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 10.0
set xrange [0.0:100000.0]
unset logscale x
set format x '%g'
D = 'mullerbrown.dat'
set multiplot

set lmargin at screen 0.0813; set rmargin at screen 0.3546
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
set arrow from graph 1.0114, graph 0.1062 to graph 1.0457, graph 0.0879 nohead lc rgb C1 lw 0.8
set label 10 'temperature=0.15' at graph 1.061, graph 0.0879 left font ",11" tc rgb C1
set arrow from graph 1.0114, graph 0.1817 to graph 1.0457, graph 0.1816 nohead lc rgb C2 lw 0.8
set label 11 'temperature=0.3' at graph 1.061, graph 0.1816 left font ",11" tc rgb C2
set arrow from graph 1.0114, graph 0.2571 to graph 1.0457, graph 0.2754 nohead lc rgb C3 lw 0.8
set label 12 'temperature=0.6' at graph 1.061, graph 0.2754 left font ",11" tc rgb C3
plot D index 0 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:2:4 with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 3 using 1:2:4 with filledcurves fc rgb C2 fs transparent solid 0.16 noborder, \
  D index 5 using 1:2:4 with filledcurves fc rgb C3 fs transparent solid 0.16 noborder, \
  D index 5 using 1:3 with lines lw 2 lc rgb C3, \
  D index 3 using 1:3 with lines lw 2 lc rgb C2, \
  D index 1 using 1:3 with lines lw 2 lc rgb C1
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.8546
set bmargin at screen 0.5333; set tmargin at screen 0.8296
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
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
set arrow from graph 1.0114, graph 0.3135 to graph 1.0457, graph 0.3289 nohead lc rgb C2 lw 0.8
set label 10 'temperature=0.3' at graph 1.061, graph 0.3289 left font ",11" tc rgb C2
set arrow from graph 1.0114, graph 0.3077 to graph 1.0457, graph 0.2351 nohead lc rgb C1 lw 0.8
set label 11 'temperature=0.15' at graph 1.061, graph 0.2351 left font ",11" tc rgb C1
set arrow from graph 1.0114, graph 0.3654 to graph 1.0457, graph 0.4226 nohead lc rgb C3 lw 0.8
set label 12 'temperature=0.6' at graph 1.061, graph 0.4226 left font ",11" tc rgb C3
plot D index 0 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:2:4 with filledcurves fc rgb C2 fs transparent solid 0.16 noborder, \
  D index 7 using 1:2:4 with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 8 using 1:2:4 with filledcurves fc rgb C3 fs transparent solid 0.16 noborder, \
  D index 8 using 1:3 with lines lw 2 lc rgb C3, \
  D index 7 using 1:3 with lines lw 2 lc rgb C1, \
  D index 6 using 1:3 with lines lw 2 lc rgb C2
unset label 1
unset label 2

set lmargin at screen 0.0813; set rmargin at screen 0.3546
set bmargin at screen 0.1259; set tmargin at screen 0.4222
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'f(best so far) − f*' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold underdampedLangevin}' at screen 0.0813, screen 0.4444 left font ",12" tc rgb INK
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
set arrow from graph 1.0114, graph 0.0995 to graph 1.0457, graph 0.0701 nohead lc rgb C1 lw 0.8
set label 10 'temperature=0.15' at graph 1.061, graph 0.0701 left font ",11" tc rgb C1
set arrow from graph 1.0114, graph 0.1688 to graph 1.0457, graph 0.1639 nohead lc rgb C2 lw 0.8
set label 11 'temperature=0.3' at graph 1.061, graph 0.1639 left font ",11" tc rgb C2
set arrow from graph 1.0114, graph 0.2233 to graph 1.0457, graph 0.2576 nohead lc rgb C3 lw 0.8
set label 12 'temperature=0.6' at graph 1.061, graph 0.2576 left font ",11" tc rgb C3
plot D index 1 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 with lines lw 0.7 lc rgb FAINT, \
  D index 0 using 1:2:4 with filledcurves fc rgb C1 fs transparent solid 0.16 noborder, \
  D index 2 using 1:2:4 with filledcurves fc rgb C2 fs transparent solid 0.16 noborder, \
  D index 4 using 1:2:4 with filledcurves fc rgb C3 fs transparent solid 0.16 noborder, \
  D index 4 using 1:3 with lines lw 2 lc rgb C3, \
  D index 2 using 1:3 with lines lw 2 lc rgb C2, \
  D index 0 using 1:3 with lines lw 2 lc rgb C1
unset label 1
unset label 2
unset multiplot
