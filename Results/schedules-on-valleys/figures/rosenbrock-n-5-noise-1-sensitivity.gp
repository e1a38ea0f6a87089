# Rosenbrock, n = 5, noise 1: learning rates: tuning runs, 10 seeds; dot: the best; broad: within a factor 2 of it (so many decades)
# Draw it again with: gnuplot rosenbrock-n-5-noise-1-sensitivity.gp
NAME = 'rosenbrock-n-5-noise-1-sensitivity'; TITLE = 'rosenbrock_n_5_noise_1_sensitivity'; WIDTH = 960; HEIGHT = 640
load 'style.gp'
set label 1 '{/:Bold Rosenbrock, n = 5, noise 1: learning rates}' at screen 0.0167, screen 0.9656 left font ",14" tc rgb INK
set label 2 'tuning runs, 10 seeds; dot: the best; broad: within a factor 2 of it (so many decades)' at screen 0.0167, screen 0.9344 left font ",11" tc rgb MUTED
set yrange [0.00015119631481670984:3621.217642905267]
set logscale y 10
set format y '10^{%L}'
set mytics 1
set ytics 100.0
set xrange [8.333333333333333e-07:120.0]
set logscale x 10
set format x '10^{%L}'
set mxtics 1
set xtics 100.0
D = 'rosenbrock-n-5-noise-1-sensitivity.dat'
set multiplot

set lmargin at screen 0.0813; set rmargin at screen 0.2721
set bmargin at screen 0.5281; set tmargin at screen 0.8563
unset arrow
unset xlabel
set label 4 'geometric mean of the final gap' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold adam (1/2)}' at screen 0.0813, screen 0.875 left font ",12" tc rgb INK
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
set arrow from graph 1.0164, graph 0.9604 to graph 1.0655, graph 0.5714 nohead lc rgb C1 lw 0.8
set label 10 'adam (0)' at graph 1.0873, graph 0.5714 left font ",11" tc rgb C1
set arrow from graph 1.0164, graph 0.9604 to graph 1.0655, graph 0.7857 nohead lc rgb C2 lw 0.8
set label 11 'cosine (0)' at graph 1.0873, graph 0.7857 left font ",11" tc rgb C2
set arrow from graph 1.0164, graph 0.9604 to graph 1.0655, graph 0.7143 nohead lc rgb C3 lw 0.8
set label 12 'cosineRestarts (0.33)' at graph 1.0873, graph 0.7143 left font ",11" tc rgb C3
set arrow from graph 1.0164, graph 0.9604 to graph 1.0655, graph 0.8571 nohead lc rgb C4 lw 0.8
set label 13 'cosineSegments (0)' at graph 1.0873, graph 0.8571 left font ",11" tc rgb C4
set arrow from graph 1.0164, graph 0.9604 to graph 1.0655, graph 0.9286 nohead lc rgb C5 lw 0.8
set label 14 'exponential (0.33)' at graph 1.0873, graph 0.9286 left font ",11" tc rgb C5
set arrow from graph 1.0164, graph 0.9603 to graph 1.0655, graph 0.5 nohead lc rgb C6 lw 0.8
set label 15 'inverseTime (0.67)' at graph 1.0873, graph 0.5 left font ",11" tc rgb C6
set arrow from graph 1.0164, graph 0.9604 to graph 1.0655, graph 0.6429 nohead lc rgb C7 lw 0.8
set label 16 'linear (0)' at graph 1.0873, graph 0.6429 left font ",11" tc rgb C7
set arrow from graph 1.0164, graph 0.9612 to graph 1.0655, graph 1.0 nohead lc rgb C8 lw 0.8
set label 17 'logarithmicCooling (0)' at graph 1.0873, graph 1.0 left font ",11" tc rgb C8
plot D index 8 using 1:2 title 'adam + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:2 title 'adam + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:2 title 'adam + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:2 title 'adam + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:2 title 'adam + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:2 title 'adam + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:2 title 'adam + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:2 title 'adam + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:2 title 'momentum' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:2 title 'momentum + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:2 title 'momentum + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:2 title 'momentum + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:2 title 'momentum + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:2 title 'momentum + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:2 title 'momentum + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:2 title 'momentum + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:2 title 'momentum + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:2 title 'momentum + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:2 title 'momentum + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:2 title 'momentum + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 28 using 1:2 title 'momentum + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 29 using 1:2 title 'momentum + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 30 using 1:2 title 'momentum + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 31 using 1:2 title 'momentum + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 every ::9::10 using 1:2 with lines lw 9 lc rgb "#90".C3[2:], \
  D index 4 every ::9::10 using 1:2 with lines lw 9 lc rgb "#90".C5[2:], \
  D index 5 every ::8::10 using 1:2 with lines lw 9 lc rgb "#90".C6[2:], \
  D index 7 using 1:2 title 'adam + logarithmicCooling' noenhanced with lines lw 2 lc rgb C8, \
  D index 7 using 1:2 title 'adam + logarithmicCooling' noenhanced with points pt 7 ps 0.35 lc rgb C8, \
  D index 6 using 1:2 title 'adam + linear' noenhanced with lines lw 2 lc rgb C7, \
  D index 6 using 1:2 title 'adam + linear' noenhanced with points pt 7 ps 0.35 lc rgb C7, \
  D index 5 using 1:2 title 'adam + inverseTime' noenhanced with lines lw 2 lc rgb C6, \
  D index 5 using 1:2 title 'adam + inverseTime' noenhanced with points pt 7 ps 0.35 lc rgb C6, \
  D index 4 using 1:2 title 'adam + exponential' noenhanced with lines lw 2 lc rgb C5, \
  D index 4 using 1:2 title 'adam + exponential' noenhanced with points pt 7 ps 0.35 lc rgb C5, \
  D index 3 using 1:2 title 'adam + cosineSegments' noenhanced with lines lw 2 lc rgb C4, \
  D index 3 using 1:2 title 'adam + cosineSegments' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 2 using 1:2 title 'adam + cosineRestarts' noenhanced with lines lw 2 lc rgb C3, \
  D index 2 using 1:2 title 'adam + cosineRestarts' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 1 using 1:2 title 'adam + cosine' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:2 title 'adam + cosine' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 0 using 1:2 title 'adam' noenhanced with lines lw 2 lc rgb C1, \
  D index 0 using 1:2 title 'adam' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 0 every ::7::7 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 1 every ::7::7 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 2 every ::10::10 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 3 every ::11::11 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C4, \
  D index 4 every ::10::10 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C5, \
  D index 5 every ::8::8 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C6, \
  D index 6 every ::11::11 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C7, \
  D index 7 every ::9::9 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C8
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.7721
set bmargin at screen 0.5281; set tmargin at screen 0.8563
unset arrow
unset xlabel
unset label 4
set label 3 '{/:Bold adam (2/2)}' at screen 0.5813, screen 0.875 left font ",12" tc rgb INK
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
set arrow from graph 1.0164, graph 0.9604 to graph 1.0655, graph 0.8571 nohead lc rgb C1 lw 0.8
set label 10 'multistep (0)' at graph 1.0873, graph 0.8571 left font ",11" tc rgb C1
set arrow from graph 1.0164, graph 0.469 to graph 1.0655, graph 0.4893 nohead lc rgb C2 lw 0.8
set label 11 'oneCycle c…ntum=false (0.33)' at graph 1.0873, graph 0.4893 left font ",11" tc rgb C2
set arrow from graph 1.0164, graph 0.4637 to graph 1.0655, graph 0.4179 nohead lc rgb C3 lw 0.8
set label 12 'oneCycle c…entum=true (0)' at graph 1.0873, graph 0.4179 left font ",11" tc rgb C3
set arrow from graph 1.0164, graph 0.9604 to graph 1.0655, graph 0.9286 nohead lc rgb C4 lw 0.8
set label 13 'piecewise (0)' at graph 1.0873, graph 0.9286 left font ",11" tc rgb C4
set arrow from graph 1.0164, graph 0.9604 to graph 1.0655, graph 0.7857 nohead lc rgb C5 lw 0.8
set label 14 'polynomial (0)' at graph 1.0873, graph 0.7857 left font ",11" tc rgb C5
set arrow from graph 1.0164, graph 0.9604 to graph 1.0655, graph 1.0 nohead lc rgb C6 lw 0.8
set label 15 'step (0.33)' at graph 1.0873, graph 1.0 left font ",11" tc rgb C6
set arrow from graph 1.0164, graph 0.4867 to graph 1.0655, graph 0.5607 nohead lc rgb C7 lw 0.8
set label 16 'warmup cosine (0.33)' at graph 1.0873, graph 0.5607 left font ",11" tc rgb C7
set arrow from graph 1.0164, graph 0.395 to graph 1.0655, graph 0.3464 nohead lc rgb C8 lw 0.8
set label 17 'warmupStableDecay (0)' at graph 1.0873, graph 0.3464 left font ",11" tc rgb C8
plot D index 0 using 1:2 title 'adam' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:2 title 'adam + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:2 title 'adam + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:2 title 'adam + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:2 title 'adam + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:2 title 'adam + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:2 title 'adam + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:2 title 'adam + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:2 title 'momentum' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:2 title 'momentum + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:2 title 'momentum + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:2 title 'momentum + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:2 title 'momentum + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:2 title 'momentum + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:2 title 'momentum + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:2 title 'momentum + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:2 title 'momentum + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:2 title 'momentum + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:2 title 'momentum + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:2 title 'momentum + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 28 using 1:2 title 'momentum + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 29 using 1:2 title 'momentum + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 30 using 1:2 title 'momentum + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 31 using 1:2 title 'momentum + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 every ::10::11 using 1:2 with lines lw 9 lc rgb "#90".C2[2:], \
  D index 13 every ::8::9 using 1:2 with lines lw 9 lc rgb "#90".C6[2:], \
  D index 14 every ::8::9 using 1:2 with lines lw 9 lc rgb "#90".C7[2:], \
  D index 15 using 1:2 title 'adam + warmupStableDecay' noenhanced with lines lw 2 lc rgb C8, \
  D index 15 using 1:2 title 'adam + warmupStableDecay' noenhanced with points pt 7 ps 0.35 lc rgb C8, \
  D index 14 using 1:2 title 'adam + warmup cosine' noenhanced with lines lw 2 lc rgb C7, \
  D index 14 using 1:2 title 'adam + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C7, \
  D index 13 using 1:2 title 'adam + step' noenhanced with lines lw 2 lc rgb C6, \
  D index 13 using 1:2 title 'adam + step' noenhanced with points pt 7 ps 0.35 lc rgb C6, \
  D index 12 using 1:2 title 'adam + polynomial' noenhanced with lines lw 2 lc rgb C5, \
  D index 12 using 1:2 title 'adam + polynomial' noenhanced with points pt 7 ps 0.35 lc rgb C5, \
  D index 11 using 1:2 title 'adam + piecewise' noenhanced with lines lw 2 lc rgb C4, \
  D index 11 using 1:2 title 'adam + piecewise' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 10 using 1:2 title 'adam + oneCycle cycleMomentum=true' noenhanced with lines lw 2 lc rgb C3, \
  D index 10 using 1:2 title 'adam + oneCycle cycleMomentum=true' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 9 using 1:2 title 'adam + oneCycle cycleMomentum=false' noenhanced with lines lw 2 lc rgb C2, \
  D index 9 using 1:2 title 'adam + oneCycle cycleMomentum=false' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 8 using 1:2 title 'adam + multistep' noenhanced with lines lw 2 lc rgb C1, \
  D index 8 using 1:2 title 'adam + multistep' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 8 every ::11::11 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 9 every ::11::11 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 10 every ::9::9 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 11 every ::11::11 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C4, \
  D index 12 every ::11::11 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C5, \
  D index 13 every ::8::8 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C6, \
  D index 14 every ::9::9 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C7, \
  D index 15 every ::8::8 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C8
unset label 1
unset label 2

set lmargin at screen 0.0813; set rmargin at screen 0.2721
set bmargin at screen 0.1063; set tmargin at screen 0.4344
unset arrow
set xlabel 'base learning rate' tc rgb TEXT offset 0,0.3
set label 4 'geometric mean of the final gap' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold momentum (1/2)}' at screen 0.0813, screen 0.4531 left font ",12" tc rgb INK
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
set arrow from graph 0.3366, graph 0.0947 to graph 1, graph 0.0947 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.0947 to graph 1.0655, graph 0.0 nohead lc rgb C1 lw 0.8
set label 10 'momentum (0)' at graph 1.0873, graph 0.0 left font ",11" tc rgb C1
set arrow from graph 0.3366, graph 0.1229 to graph 1, graph 0.1229 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.1229 to graph 1.0655, graph 0.1429 nohead lc rgb C2 lw 0.8
set label 11 'cosine (0)' at graph 1.0873, graph 0.1429 left font ",11" tc rgb C2
set arrow from graph 0.3366, graph 0.1053 to graph 1, graph 0.1053 nohead lc rgb C3 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.1053 to graph 1.0655, graph 0.0714 nohead lc rgb C3 lw 0.8
set label 12 'cosineRestarts (0)' at graph 1.0873, graph 0.0714 left font ",11" tc rgb C3
set arrow from graph 0.3366, graph 0.2542 to graph 1, graph 0.2542 nohead lc rgb C4 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.2542 to graph 1.0655, graph 0.2857 nohead lc rgb C4 lw 0.8
set label 13 'cosineSegments (0)' at graph 1.0873, graph 0.2857 left font ",11" tc rgb C4
set arrow from graph 0.3366, graph 0.3759 to graph 1, graph 0.3759 nohead lc rgb C5 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.3759 to graph 1.0655, graph 0.4286 nohead lc rgb C5 lw 0.8
set label 14 'exponential (0)' at graph 1.0873, graph 0.4286 left font ",11" tc rgb C5
set arrow from graph 0.3366, graph 0.3616 to graph 1, graph 0.3616 nohead lc rgb C6 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.3616 to graph 1.0655, graph 0.3571 nohead lc rgb C6 lw 0.8
set label 15 'inverseTime (0)' at graph 1.0873, graph 0.3571 left font ",11" tc rgb C6
set arrow from graph 0.3366, graph 0.127 to graph 1, graph 0.127 nohead lc rgb C7 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.127 to graph 1.0655, graph 0.2143 nohead lc rgb C7 lw 0.8
set label 16 'linear (0)' at graph 1.0873, graph 0.2143 left font ",11" tc rgb C7
set arrow from graph 0.3366, graph 0.4463 to graph 1, graph 0.4463 nohead lc rgb C8 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.4463 to graph 1.0655, graph 0.5 nohead lc rgb C8 lw 0.8
set label 17 'logarithmicCooling (0)' at graph 1.0873, graph 0.5 left font ",11" tc rgb C8
plot D index 0 using 1:2 title 'adam' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:2 title 'adam + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:2 title 'adam + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:2 title 'adam + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:2 title 'adam + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:2 title 'adam + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:2 title 'adam + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:2 title 'adam + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:2 title 'adam + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:2 title 'adam + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:2 title 'adam + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:2 title 'adam + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:2 title 'adam + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:2 title 'adam + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:2 title 'adam + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:2 title 'adam + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 24 using 1:2 title 'momentum + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 25 using 1:2 title 'momentum + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 26 using 1:2 title 'momentum + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 27 using 1:2 title 'momentum + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 28 using 1:2 title 'momentum + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 29 using 1:2 title 'momentum + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 30 using 1:2 title 'momentum + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 31 using 1:2 title 'momentum + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:2 title 'momentum + logarithmicCooling' noenhanced with lines lw 2 lc rgb C8, \
  D index 23 using 1:2 title 'momentum + logarithmicCooling' noenhanced with points pt 7 ps 0.35 lc rgb C8, \
  D index 22 using 1:2 title 'momentum + linear' noenhanced with lines lw 2 lc rgb C7, \
  D index 22 using 1:2 title 'momentum + linear' noenhanced with points pt 7 ps 0.35 lc rgb C7, \
  D index 21 using 1:2 title 'momentum + inverseTime' noenhanced with lines lw 2 lc rgb C6, \
  D index 21 using 1:2 title 'momentum + inverseTime' noenhanced with points pt 7 ps 0.35 lc rgb C6, \
  D index 20 using 1:2 title 'momentum + exponential' noenhanced with lines lw 2 lc rgb C5, \
  D index 20 using 1:2 title 'momentum + exponential' noenhanced with points pt 7 ps 0.35 lc rgb C5, \
  D index 19 using 1:2 title 'momentum + cosineSegments' noenhanced with lines lw 2 lc rgb C4, \
  D index 19 using 1:2 title 'momentum + cosineSegments' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 18 using 1:2 title 'momentum + cosineRestarts' noenhanced with lines lw 2 lc rgb C3, \
  D index 18 using 1:2 title 'momentum + cosineRestarts' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 17 using 1:2 title 'momentum + cosine' noenhanced with lines lw 2 lc rgb C2, \
  D index 17 using 1:2 title 'momentum + cosine' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 16 using 1:2 title 'momentum' noenhanced with lines lw 2 lc rgb C1, \
  D index 16 using 1:2 title 'momentum' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 16 every ::8::8 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 17 every ::8::8 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 18 every ::8::8 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 19 every ::8::8 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C4, \
  D index 20 every ::8::8 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C5, \
  D index 21 every ::8::8 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C6, \
  D index 22 every ::8::8 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C7, \
  D index 23 every ::8::8 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C8
unset label 1
unset label 2

set lmargin at screen 0.5813; set rmargin at screen 0.7721
set bmargin at screen 0.1063; set tmargin at screen 0.4344
unset arrow
set xlabel 'base learning rate' tc rgb TEXT offset 0,0.3
unset label 4
set label 3 '{/:Bold momentum (2/2)}' at screen 0.5813, screen 0.4531 left font ",12" tc rgb INK
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
set arrow from graph 0.3366, graph 0.1008 to graph 1, graph 0.1008 nohead lc rgb C1 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.1008 to graph 1.0655, graph 0.1429 nohead lc rgb C1 lw 0.8
set label 10 'multistep (0)' at graph 1.0873, graph 0.1429 left font ",11" tc rgb C1
set arrow from graph 0.4183, graph 0.0754 to graph 1, graph 0.0754 nohead lc rgb C2 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.0754 to graph 1.0655, graph 0.0714 nohead lc rgb C2 lw 0.8
set label 11 'oneCycle c…ntum=false (0.33)' at graph 1.0873, graph 0.0714 left font ",11" tc rgb C2
set arrow from graph 0.4183, graph 0.1451 to graph 1, graph 0.1451 nohead lc rgb C3 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.1451 to graph 1.0655, graph 0.3571 nohead lc rgb C3 lw 0.8
set label 12 'oneCycle c…entum=true (0)' at graph 1.0873, graph 0.3571 left font ",11" tc rgb C3
set arrow from graph 0.3366, graph 0.1746 to graph 1, graph 0.1746 nohead lc rgb C4 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.1746 to graph 1.0655, graph 0.4286 nohead lc rgb C4 lw 0.8
set label 13 'piecewise (0)' at graph 1.0873, graph 0.4286 left font ",11" tc rgb C4
set arrow from graph 0.3366, graph 0.1022 to graph 1, graph 0.1022 nohead lc rgb C5 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.1022 to graph 1.0655, graph 0.2143 nohead lc rgb C5 lw 0.8
set label 14 'polynomial (0)' at graph 1.0873, graph 0.2143 left font ",11" tc rgb C5
set arrow from graph 0.3366, graph 0.2687 to graph 1, graph 0.2687 nohead lc rgb C6 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.2687 to graph 1.0655, graph 0.5 nohead lc rgb C6 lw 0.8
set label 15 'step (0)' at graph 1.0873, graph 0.5 left font ",11" tc rgb C6
set arrow from graph 0.3774, graph 0.0683 to graph 1, graph 0.0683 nohead lc rgb C7 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.0683 to graph 1.0655, graph 0.0 nohead lc rgb C7 lw 0.8
set label 16 'warmup cosine (0.33)' at graph 1.0873, graph 0.0 left font ",11" tc rgb C7
set arrow from graph 0.3774, graph 0.113 to graph 1, graph 0.113 nohead lc rgb C8 lw 0.8 dt 3
set arrow from graph 1.0164, graph 0.113 to graph 1.0655, graph 0.2857 nohead lc rgb C8 lw 0.8
set label 17 'warmupStableDecay (0)' at graph 1.0873, graph 0.2857 left font ",11" tc rgb C8
plot D index 0 using 1:2 title 'adam' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:2 title 'adam + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:2 title 'adam + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:2 title 'adam + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:2 title 'adam + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:2 title 'adam + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:2 title 'adam + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:2 title 'adam + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:2 title 'adam + multistep' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:2 title 'adam + oneCycle cycleMomentum=false' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:2 title 'adam + oneCycle cycleMomentum=true' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:2 title 'adam + piecewise' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:2 title 'adam + polynomial' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:2 title 'adam + step' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:2 title 'adam + warmup cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:2 title 'adam + warmupStableDecay' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:2 title 'momentum' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:2 title 'momentum + cosine' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 18 using 1:2 title 'momentum + cosineRestarts' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 19 using 1:2 title 'momentum + cosineSegments' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 20 using 1:2 title 'momentum + exponential' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 21 using 1:2 title 'momentum + inverseTime' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 22 using 1:2 title 'momentum + linear' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 23 using 1:2 title 'momentum + logarithmicCooling' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 25 every ::8::9 using 1:2 with lines lw 9 lc rgb "#90".C2[2:], \
  D index 30 every ::8::9 using 1:2 with lines lw 9 lc rgb "#90".C7[2:], \
  D index 31 using 1:2 title 'momentum + warmupStableDecay' noenhanced with lines lw 2 lc rgb C8, \
  D index 31 using 1:2 title 'momentum + warmupStableDecay' noenhanced with points pt 7 ps 0.35 lc rgb C8, \
  D index 30 using 1:2 title 'momentum + warmup cosine' noenhanced with lines lw 2 lc rgb C7, \
  D index 30 using 1:2 title 'momentum + warmup cosine' noenhanced with points pt 7 ps 0.35 lc rgb C7, \
  D index 29 using 1:2 title 'momentum + step' noenhanced with lines lw 2 lc rgb C6, \
  D index 29 using 1:2 title 'momentum + step' noenhanced with points pt 7 ps 0.35 lc rgb C6, \
  D index 28 using 1:2 title 'momentum + polynomial' noenhanced with lines lw 2 lc rgb C5, \
  D index 28 using 1:2 title 'momentum + polynomial' noenhanced with points pt 7 ps 0.35 lc rgb C5, \
  D index 27 using 1:2 title 'momentum + piecewise' noenhanced with lines lw 2 lc rgb C4, \
  D index 27 using 1:2 title 'momentum + piecewise' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 26 using 1:2 title 'momentum + oneCycle cycleMomentum=true' noenhanced with lines lw 2 lc rgb C3, \
  D index 26 using 1:2 title 'momentum + oneCycle cycleMomentum=true' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 25 using 1:2 title 'momentum + oneCycle cycleMomentum=false' noenhanced with lines lw 2 lc rgb C2, \
  D index 25 using 1:2 title 'momentum + oneCycle cycleMomentum=false' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 24 using 1:2 title 'momentum + multistep' noenhanced with lines lw 2 lc rgb C1, \
  D index 24 using 1:2 title 'momentum + multistep' noenhanced with points pt 7 ps 0.35 lc rgb C1, \
  D index 24 every ::8::8 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C1, \
  D index 25 every ::9::9 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C2, \
  D index 26 every ::9::9 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C3, \
  D index 27 every ::8::8 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C4, \
  D index 28 every ::8::8 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C5, \
  D index 29 every ::8::8 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C6, \
  D index 30 every ::9::9 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C7, \
  D index 31 every ::8::8 using 1:2 with points pt 7 ps 0.9 lw 2.5 lc rgb C8
unset label 1
unset label 2
unset multiplot
