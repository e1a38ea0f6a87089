# Tilted double well: ending in the global basin: fraction of runs against steps, with 95 % intervals
# Draw it again with: gnuplot tilteddoublewell-basins.gp
NAME = 'tilteddoublewell-basins'; TITLE = 'tilteddoublewell_basins'; WIDTH = 792; HEIGHT = 730
load 'style.gp'
set label 1 '{/:Bold Tilted double well: ending in the global basin}' at screen 0.0202, screen 0.9699 left font ",14" tc rgb INK
set label 2 'fraction of runs against steps, with 95 % intervals' at screen 0.0202, screen 0.9425 left font ",11" tc rgb MUTED
set yrange [-0.02:1.02]
unset logscale y
set format y '%g'
set xrange [1.0:10000.0]
set logscale x 10
set format x '10^{%L}'
D = 'tilteddoublewell-basins.dat'
set multiplot

set lmargin at screen 0.0984; set rmargin at screen 0.8073
set bmargin at screen 0.6685; set tmargin at screen 0.874
unset arrow
unset xlabel
set label 4 'fraction of runs' at screen 0.0202, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold langevin}' at screen 0.0984, screen 0.8904 left font ",12" tc rgb INK
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
set arrow from graph 1.0053, graph 0.6923 to graph 1.0214, graph 0.6923 nohead lc rgb C1 lw 0.8
set label 10 'langevin' at graph 1.0285, graph 0.6923 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.8942 to graph 1.0214, graph 0.9202 nohead lc rgb C2 lw 0.8
set label 11 'exponential' at graph 1.0285, graph 0.9202 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.8462 to graph 1.0214, graph 0.8202 nohead lc rgb C3 lw 0.8
set label 12 'linear' at graph 1.0285, graph 0.8202 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.1154 to graph 1.0214, graph 0.1154 nohead lc rgb C4 lw 0.8
set label 13 'logarithmicCooling' at graph 1.0285, graph 0.1154 left font ",11" tc rgb C4
plot D index 4 using 1:3 title 'metropolis' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 title 'metropolis + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:3 title 'metropolis + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 title 'metropolis + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 title 'siman' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:3 title 'siman + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:3 title 'siman + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:3 title 'siman + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 0 using 1:2:4 title 'langevin' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.15 noborder, \
  D index 1 using 1:2:4 title 'langevin + exponential' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.15 noborder, \
  D index 2 using 1:2:4 title 'langevin + linear' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.15 noborder, \
  D index 3 using 1:2:4 title 'langevin + logarithmicCooling' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.15 noborder, \
  D index 3 using 1:3 title 'langevin + logarithmicCooling' noenhanced with lines lw 2 lc rgb C4, \
  D index 3 using 1:3 title 'langevin + logarithmicCooling' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 2 using 1:3 title 'langevin + linear' noenhanced with lines lw 2 lc rgb C3, \
  D index 2 using 1:3 title 'langevin + linear' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 1 using 1:3 title 'langevin + exponential' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:3 title 'langevin + exponential' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 0 using 1:3 title 'langevin' noenhanced with lines lw 2 lc rgb C1, \
  D index 0 using 1:3 title 'langevin' noenhanced with points pt 7 ps 0.35 lc rgb C1
unset label 1
unset label 2

set lmargin at screen 0.0984; set rmargin at screen 0.8073
set bmargin at screen 0.3808; set tmargin at screen 0.5863
unset arrow
unset xlabel
set label 4 'fraction of runs' at screen 0.0202, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold metropolis}' at screen 0.0984, screen 0.6027 left font ",12" tc rgb INK
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
set arrow from graph 1.0053, graph 0.6635 to graph 1.0214, graph 0.6635 nohead lc rgb C1 lw 0.8
set label 10 'metropolis' at graph 1.0285, graph 0.6635 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.9423 to graph 1.0214, graph 0.9942 nohead lc rgb C2 lw 0.8
set label 11 'exponential' at graph 1.0285, graph 0.9942 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.9327 to graph 1.0214, graph 0.8942 nohead lc rgb C3 lw 0.8
set label 12 'linear' at graph 1.0285, graph 0.8942 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.8077 to graph 1.0214, graph 0.7942 nohead lc rgb C4 lw 0.8
set label 13 'logarithmicCooling' at graph 1.0285, graph 0.7942 left font ",11" tc rgb C4
plot D index 0 using 1:3 title 'langevin' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:3 title 'langevin + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:3 title 'langevin + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 title 'langevin + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 title 'siman' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:3 title 'siman + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:3 title 'siman + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:3 title 'siman + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:2:4 title 'metropolis' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.15 noborder, \
  D index 5 using 1:2:4 title 'metropolis + exponential' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.15 noborder, \
  D index 6 using 1:2:4 title 'metropolis + linear' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.15 noborder, \
  D index 7 using 1:2:4 title 'metropolis + logarithmicCooling' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.15 noborder, \
  D index 7 using 1:3 title 'metropolis + logarithmicCooling' noenhanced with lines lw 2 lc rgb C4, \
  D index 7 using 1:3 title 'metropolis + logarithmicCooling' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 6 using 1:3 title 'metropolis + linear' noenhanced with lines lw 2 lc rgb C3, \
  D index 6 using 1:3 title 'metropolis + linear' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 5 using 1:3 title 'metropolis + exponential' noenhanced with lines lw 2 lc rgb C2, \
  D index 5 using 1:3 title 'metropolis + exponential' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 4 using 1:3 title 'metropolis' noenhanced with lines lw 2 lc rgb C1, \
  D index 4 using 1:3 title 'metropolis' noenhanced with points pt 7 ps 0.35 lc rgb C1
unset label 1
unset label 2

set lmargin at screen 0.0984; set rmargin at screen 0.8073
set bmargin at screen 0.0932; set tmargin at screen 0.2986
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'fraction of runs' at screen 0.0202, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold siman}' at screen 0.0984, screen 0.3151 left font ",12" tc rgb INK
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
set arrow from graph 1.0053, graph 0.7115 to graph 1.0214, graph 0.7 nohead lc rgb C1 lw 0.8
set label 10 'siman' at graph 1.0285, graph 0.7 left font ",11" tc rgb C1
set arrow from graph 1.0053, graph 0.9519 to graph 1.0214, graph 0.8 nohead lc rgb C2 lw 0.8
set label 11 'exponential' at graph 1.0285, graph 0.8 left font ",11" tc rgb C2
set arrow from graph 1.0053, graph 0.9712 to graph 1.0214, graph 1.0 nohead lc rgb C3 lw 0.8
set label 12 'linear' at graph 1.0285, graph 1.0 left font ",11" tc rgb C3
set arrow from graph 1.0053, graph 0.9615 to graph 1.0214, graph 0.9 nohead lc rgb C4 lw 0.8
set label 13 'logarithmicCooling' at graph 1.0285, graph 0.9 left font ",11" tc rgb C4
plot D index 0 using 1:3 title 'langevin' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:3 title 'langevin + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:3 title 'langevin + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 title 'langevin + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:3 title 'metropolis' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 title 'metropolis + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:3 title 'metropolis + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 title 'metropolis + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:2:4 title 'siman' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.15 noborder, \
  D index 9 using 1:2:4 title 'siman + exponential' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.15 noborder, \
  D index 10 using 1:2:4 title 'siman + linear' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.15 noborder, \
  D index 11 using 1:2:4 title 'siman + logarithmicCooling' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.15 noborder, \
  D index 11 using 1:3 title 'siman + logarithmicCooling' noenhanced with lines lw 2 lc rgb C4, \
  D index 11 using 1:3 title 'siman + logarithmicCooling' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 10 using 1:3 title 'siman + linear' noenhanced with lines lw 2 lc rgb C3, \
  D index 10 using 1:3 title 'siman + linear' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 9 using 1:3 title 'siman + exponential' noenhanced with lines lw 2 lc rgb C2, \
  D index 9 using 1:3 title 'siman + exponential' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 8 using 1:3 title 'siman' noenhanced with lines lw 2 lc rgb C1, \
  D index 8 using 1:3 title 'siman' noenhanced with points pt 7 ps 0.35 lc rgb C1
unset label 1
unset label 2
unset multiplot
